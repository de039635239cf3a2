import { readPolicy } from '../../policy/readPolicy.ts';
import { dueBy } from '../../procedure/deadlines/dueBy.ts';
import { numbersWanted } from '../numbers/numbersWanted.ts';
import type { IncidentDeadline } from './incidentDeadline.ts';

/** What is to have a running number asks for it at once (rule R17), whatever brought it about. */
export const numbersDue: IncidentDeadline = (record, view) => {
  if (!readPolicy(view.policy).numbering.issue || record.retiredAt !== null) return undefined;
  return numbersWanted(record).map(({ kind, subject, since }) => ({
    // An incident, and each paper of it, is numbered once: in whatever cycle.
    ...{ id: 'number', cycle: 1, rung: subject, anchor: since, requirement: '1.c' as const },
    ...dueBy({ kind: 'workingTime', occasion: 'numberWanted', from: since, calendar: 'always', milliseconds: 0 }, view),
    command: { type: 'askForNumber', payload: { kind, subject } },
  }));
};
