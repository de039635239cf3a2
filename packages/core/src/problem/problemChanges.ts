import { actOf } from '../procedure/act.ts';
import type { Given } from './problemEvent.ts';
import type { ProblemEnding, ProblemRecord } from './problemRecord.ts';

const endings = {
  refuseProblem: 'refused',
  completeProblem: 'completed',
  failProblem: 'failed',
  withdrawProblem: 'withdrawn',
} as const satisfies Readonly<Record<string, ProblemEnding>>;

const openProblem = (record: ProblemRecord, command: Given<'requestProblem'>): ProblemRecord => ({
  ...record,
  ...command.payload,
  requested: actOf(command),
});

const keepAcceptance = (record: ProblemRecord, command: Given<'acceptProblem'>): ProblemRecord => ({
  ...record,
  accepted: actOf(command),
});

const keepKnownError = (record: ProblemRecord, command: Given<'recordKnownError'>): ProblemRecord => ({
  ...record,
  known: actOf(command),
});

const keepIncidentEnd = (record: ProblemRecord, command: Given<'noteIncidentEnd'>): ProblemRecord => ({
  ...record,
  incidentEnded: { ...actOf(command), as: command.payload.as },
});

const endProblem = (record: ProblemRecord, command: Given<keyof typeof endings>): ProblemRecord => ({
  ...record,
  ended: { ...actOf(command), as: endings[command.type] },
});

/** Every change of the record that a problem makes. */
export const problemChanges = { openProblem, keepAcceptance, keepKnownError, keepIncidentEnd, endProblem };
