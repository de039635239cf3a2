import type { Calendar } from '@statedesk/calendar';
import { fromInstant, parseQuestion, toInstant, type Engine, type EpochMilliseconds } from '@statedesk/engine';
import { readProcessProblemPolicy } from '../../processProblem/processProblemPolicy.ts';
import { processProblemRecordSchema } from '../../processProblem/processProblemRecord.ts';
import { problemLineOf, type ProblemLine, type ReportedProblem } from '../../processReport/problemLine.ts';
import type { ProcessFigures } from '../../processReport/processFigures.ts';
import { sumProcessFigures } from '../../processReport/sumProcessFigures.ts';
import { periodOf } from '../../report/month.ts';
import { journalOf } from '../journalOf.ts';
import { everyFound } from '../report/everyFound.ts';
import { monthQuerySchema, type MonthQuery } from '../report/monthQuery.ts';

/** One month of problems found in the process itself (3.1.e). */
export interface ProcessMonth {
  readonly figures: ProcessFigures;
  /** What each figure is counted from: a line a problem, in the order in which they were recorded. */
  readonly lines: readonly ProblemLine[];
}

type Reading = Pick<Engine, 'find' | 'journal' | 'derivation'>;

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
  asked: MonthQuery,
  { calendar, now }: { readonly calendar: Calendar; readonly now: EpochMilliseconds },
): Promise<ProcessMonth> => {
  const { month, cutOff = toInstant(now), tenant } = parseQuestion(monthQuerySchema, asked);
  const period = periodOf(month, calendar);
  const lines: ProblemLine[] = [];
  const found = { procedure: 'processProblem', where: { foundAt: { before: period.before } } };
  for await (const { id } of everyFound(engine, found, tenant)) {
    const reported = await problemOf(engine, id, cutOff);
    const line = reported && problemLineOf(reported, period);
    if (line !== undefined) lines.push(line);
  }
  return { figures: sumProcessFigures(lines, { month, cutOff }), lines };
};
