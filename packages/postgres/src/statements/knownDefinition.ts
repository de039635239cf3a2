import type { KnownDefinition } from '@statedesk/engine';
import { arrayText } from '../connection/arrayText.ts';

/**
 * Whether an instance is of a definition in the list that parameter `number` has. A comparison of each row and no join,
 * so that rows come in the order of the index whatever the planner thinks of the list.
 */
export const isKnownDefinition = (number: number): string =>
  `instance.procedure || '@' || instance.version = ANY ($${number}::text::text[])`;

/** The list. A version has no `@`, so that no two definitions look alike. */
export const knownText = (known: readonly KnownDefinition[]): string =>
  arrayText(known.map(({ procedure, version }) => `${procedure}@${version}`));
