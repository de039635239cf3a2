import type { Requirement } from '@statedesk/engine';
import { clause1 } from './clause1.ts';
import { clause2 } from './clause2.ts';
import { clause3 } from './clause3.ts';
import { clause4 } from './clause4.ts';
import { clause5 } from './clause5.ts';
import { clause6 } from './clause6.ts';
import { iso } from './iso.ts';
import { practised } from './practised.ts';

/**
 * Every requirement of the procedure by id: clause and letter, such as `5.9.c`. The ids are what states, transitions,
 * guards, obligations and refusals carry; the titles are ours and quote nothing.
 */
export const catalogue = {
  ...clause1,
  ...clause2,
  ...clause3,
  ...clause4,
  ...clause5,
  ...clause6,
  ...iso,
  ...practised,
} satisfies Readonly<Record<string, Requirement>>;

/** An id of the catalogue; any other does not compile. */
export type RequirementId = keyof typeof catalogue;
