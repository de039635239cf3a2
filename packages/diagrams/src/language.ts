import type { Label } from '@statedesk/engine';

/** The languages every label of a definition comes in. */
export type Language = keyof Label;

export const languages: readonly Language[] = ['en', 'zh'];
