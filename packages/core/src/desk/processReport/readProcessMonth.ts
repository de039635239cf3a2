import type { Calendar } from '@statedesk/calendar';
import {
  fromInstant,
  instantSchema,
  parseQuestion,
  toInstant,
  type Engine,
  type EpochMilliseconds,
  type FoundInstance,
  type Instant,
} from '@statedesk/engine';
import * as z from 'zod';
import { readProcessProblemPolicy } from '../../processProblem/processProblemPolicy.ts';
import { processProblemRecordSchema } from '../../processProblem/processProblemRecord.ts';
import { problemLineOf, type ProblemLine, type ReportedProblem } from '../../processReport/problemLine.ts';
import type { ProcessFigures } from '../../processReport/processFigures.ts';
import { sumProcessFigures } from '../../processReport/sumProcessFigures.ts';
import { monthSchema, periodOf, type Month, type Period } from '../../report/month.ts';
import { journalOf } from '../journalOf.ts';

const querySchema = z.strictObject({
  month: monthSchema,
  /** What was recorded later is left out of account; default: now. */
  cutOff: instantSchema.optional(),
  /** Whose problems; default: those of all tenants. */
  tenant: z.string().min(1).max(200).optional(),
});

/** Which month of problems of the process, and as at which instant; default: now. */
export interface ProcessMonthQuery {
  readonly month: Month;
  readonly cutOff?: Instant;
  readonly tenant?: string;
}

/** One month of problems found in the process itself (3.1.e). */
export interface ProcessMonth {
  readonly figures: ProcessFigures;
  /** What each figure is counted from: a line a problem, in the order of their ids. */
  readonly lines: readonly ProblemLine[];
}

type Reading = Pick<Engine, 'find' | 'journal' | 'derivation'>;

const atOnce = 1_000;

const foundBefore = async (
  engine: Reading,
  { before }: Period,
  tenant: string | undefined,
): Promise<readonly FoundInstance[]> => {
  const all: FoundInstance[] = [];
  for (;;) {
    const last = all.at(-1)?.id;
    const page = await engine.find({
      ...{ procedure: 'processProblem', where: { foundAt: { before } }, limit: atOnce },
      ...(last === undefined ? {} : { after: last }),
      ...(tenant === undefined ? {} : { tenant }),
    });
    all.push(...page);
    if (page.length < atOnce) return all;
  }
};

const problemOf = async (engine: Reading, problem: string, cutOff: string): Promise<ReportedProblem | undefined> => {
  const entries = (await journalOf(engine, problem)).filter(({ recordedAt }) => recordedAt <= cutOff);
  const [first] = entries;
  if (first === undefined) return undefined;
  const { record, view } = await engine.derivation(problem);
  const { withinWorkingDays } = readProcessProblemPolicy(view.policy).raise;
  const due = view.calendar('working').addWorkingDays(fromInstant(first.occurredAt), withinWorkingDays);
  const { clause } = processProblemRecordSchema.parse(record);
  return { problem, clause, entries, raiseBy: toInstant(due.at) };
};

/** @throws InvalidQueryError, store errors */
export const readProcessMonth = async (
  engine: Reading,
  asked: ProcessMonthQuery,
  { calendar, now }: { readonly calendar: Calendar; readonly now: EpochMilliseconds },
): Promise<ProcessMonth> => {
  const { month, cutOff = toInstant(now), tenant } = parseQuestion(querySchema, asked);
  const period = periodOf(month, calendar);
  const lines: ProblemLine[] = [];
  for (const { id } of await foundBefore(engine, period, tenant)) {
    const reported = await problemOf(engine, id, cutOff);
    const line = reported && problemLineOf(reported, period);
    if (line !== undefined) lines.push(line);
  }
  return { figures: sumProcessFigures(lines, { month, cutOff }), lines };
};
