import type { Calendar } from '@statedesk/calendar';
import { parseQuestion, toInstant, type Engine, type EpochMilliseconds } from '@statedesk/engine';
import { isCurrentVersion } from '../../incident/isCurrentVersion.ts';
import { caseLineOf, type ReportedCase, type ReportFrame } from '../../report/caseLineOf.ts';
import type { CaseLine } from '../../report/caseLine.ts';
import { deedsOf, type Deed } from '../../report/deed.ts';
import type { MonthFigures } from '../../report/figures.ts';
import { periodOf } from '../../report/month.ts';
import { performanceOf, type Performance } from '../../report/performance.ts';
import { sumFigures } from '../../report/sumFigures.ts';
import { journalOf } from '../journalOf.ts';
import { monthQuerySchema, type MonthQuery } from './monthQuery.ts';
import { reportedCases } from './reportedCases.ts';

/** One month of incidents. */
export interface DeskMonth {
  readonly figures: MonthFigures;
  /** What each figure is counted from. */
  readonly lines: readonly CaseLine[];
  readonly performance: readonly Performance[];
  /** Incidents that were of an earlier version at the cut-off, and are in no figure. */
  readonly unreadable: readonly string[];
}

type Reading = Pick<Engine, 'find' | 'journal' | 'derivation'>;

type Read = { readonly line: CaseLine; readonly deeds: readonly Deed[] } | 'unreadable' | 'unborn';

const readCase = async (engine: Reading, incident: string, frame: ReportFrame): Promise<Read> => {
  const entries = (await journalOf(engine, incident)).filter(({ recordedAt }) => recordedAt <= frame.cutOff);
  const newest = entries.at(-1);
  if (newest === undefined) return 'unborn';
  // A record of an earlier version has another shape.
  if (!isCurrentVersion(newest.definition.version)) return 'unreadable';
  const { view } = await engine.derivation(incident);
  const reported: ReportedCase = { incident, entries, view };
  return { line: caseLineOf(reported, frame), deeds: deedsOf(reported, frame) };
};

/** @throws InvalidQueryError, store errors */
export const readMonth = async (
  engine: Reading,
  asked: MonthQuery,
  { calendar, now }: { readonly calendar: Calendar; readonly now: EpochMilliseconds },
): Promise<DeskMonth> => {
  const { month, cutOff = toInstant(now), tenant } = parseQuestion(monthQuerySchema, asked);
  const period = periodOf(month, calendar);
  const lines: CaseLine[] = [];
  const deeds: Deed[] = [];
  const unreadable: string[] = [];
  for (const incident of await reportedCases(engine, period, tenant)) {
    const read = await readCase(engine, incident, { period, cutOff });
    if (read === 'unreadable') unreadable.push(incident);
    if (typeof read === 'string') continue;
    lines.push(read.line);
    deeds.push(...read.deeds);
  }
  return { figures: sumFigures(lines, { month, cutOff }), lines, performance: performanceOf(deeds, lines), unreadable };
};
