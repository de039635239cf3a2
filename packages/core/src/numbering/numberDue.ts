import type { DerivationView, Instant } from '@statedesk/engine';
import { dueBy } from '../procedure/deadlines/dueBy.ts';
import type { ReckonedDeadline } from '../procedure/deadlines/reckonedDeadline.ts';
import type { NumberedKind } from '../register/registerVocabulary.ts';
import { yearOf } from './yearOf.ts';

/** Something that is to have a number, and since when. */
export interface NumberWanted {
  readonly kind: NumberedKind;
  readonly subject: string;
  readonly since: Instant;
}

/** What is to have a running number asks for it at once, of the year in which it came to be (rule R17). */
export const numberDue = <Id extends string, Ask extends string>(
  { id, ask }: { readonly id: Id; readonly ask: Ask },
  { kind, subject, since }: NumberWanted,
  { calendar, offset }: { readonly calendar: DerivationView['calendar']; readonly offset?: string | undefined },
): ReckonedDeadline<Id, Ask> => ({
  // What is numbered is numbered once: in whatever cycle.
  ...{ id, cycle: 1, rung: subject, anchor: since, requirement: '1.c' },
  ...dueBy(
    { kind: 'workingTime', occasion: 'numberWanted', from: since, calendar: 'always', milliseconds: 0 },
    { calendar },
  ),
  command: {
    type: ask,
    payload: { kind, subject, year: yearOf(since, calendar('working'), offset) },
  },
});
