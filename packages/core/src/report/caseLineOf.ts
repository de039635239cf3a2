import { fromInstant, standingAfter, usedTime, type DerivationView, type Entry, type Instant } from '@statedesk/engine';
import { reckoningOf } from '../incident/clocks/reckoningOf.ts';
import type { IncidentRecord } from '../incident/incidentRecord.ts';
import { readIncident } from '../incident/readIncident.ts';
import { obligations } from '../incident/obligations/obligations.ts';
import { catalogue } from '../requirements/catalogue.ts';
import type { Satisfaction } from '../vocabulary/satisfaction.ts';
import type { CaseLine } from './caseLine.ts';
import { clockKept } from './clockKept.ts';
import { isWithin, type Period } from './month.ts';

/** One incident, and when it is looked at. */
export interface ReportedCase {
  readonly incident: string;
  /** Its entries in order, as far as they were recorded by the cut-off; at least one. */
  readonly entries: readonly Entry[];
  /** Its policy and calendars. */
  readonly view: DerivationView;
}

/** For which month, and as at which instant. */
export interface ReportFrame {
  readonly period: Period;
  readonly cutOff: Instant;
}

const endedEarlyAs = ({ turnedAwayAt, endedEarly }: IncidentRecord): CaseLine['endedEarly'] => {
  if (turnedAwayAt !== null) return 'turnedAway';
  return endedEarly === null || endedEarly.as === 'merged' ? null : endedEarly.as;
};

// A duplicate is counted with the incident that took it (PR.c).
const countedWith = ({ endedEarly, relations }: IncidentRecord): CaseLine['countedWith'] =>
  endedEarly?.as === 'merged' ? (relations.main?.id ?? null) : null;

const solvedIn = (period: Period, { handlingEndedAt: at, solvedBy: tier, appliedBy: by }: IncidentRecord) =>
  at !== null && tier !== null && by !== null && isWithin(period, at) ? { tier, by, at } : null;

const timeOf = (period: Period, { handlingEndedAt: at, clocks }: IncidentRecord, view: DerivationView) => {
  const { resolution } = clocks;
  if (at === null || resolution === null || !isWithin(period, at)) return null;
  return usedTime(resolution, fromInstant(at), reckoningOf(resolution, view).calendar).milliseconds;
};

const countIn = (period: Period, entries: readonly Entry[], type: string): number =>
  entries.filter(({ command, occurredAt }) => command.type === type && isWithin(period, occurredAt)).length;

const isBeyondText = ({ requirements }: Entry): boolean =>
  Object.entries(catalogue).some(([id, { source }]) => source === 'P' && requirements.includes(id));

const followUpIn = ({ period, cutOff }: ReportFrame, record: IncidentRecord, due: Instant | undefined) => {
  if (due === undefined || !isWithin(period, due) || due > cutOff) return null;
  const { reachedAt, unreachableSince } = record.followUp;
  if (unreachableSince !== null) return 'unreachable';
  if (reachedAt === null) return 'open';
  return reachedAt <= due ? 'inTime' : 'late';
};

const satisfactionIn = (period: Period, { followUp }: IncidentRecord): Satisfaction | null =>
  followUp.reachedAt !== null && isWithin(period, followUp.reachedAt) ? followUp.satisfaction : null;

/** What an incident is to the report of a month. Pure. @throws ZodError for entries of an earlier version alone */
export const caseLineOf = ({ incident, entries, view }: ReportedCase, frame: ReportFrame): CaseLine => {
  const { period, cutOff } = frame;
  const { record: plain, state } = standingAfter(entries);
  const record = readIncident(plain);
  const owed = obligations(record, { ...view, state });
  const bornAt = entries[0]?.recordedAt ?? cutOff;
  const ledgersOf = (clock: 'response' | 'resolution') => [
    ...record.earlierClocks.filter((ledger) => ledger.clock === clock),
    ...[record.clocks[clock]].filter((ledger) => ledger !== null),
  ];
  return {
    incident,
    recordedAt: isWithin(period, bornAt) ? bornAt : null,
    endedEarly: endedEarlyAs(record),
    countedWith: countedWith(record),
    channel: record.channel,
    category: record.classification?.category ?? null,
    priority: record.priority,
    response: clockKept(ledgersOf('response'), view, frame),
    resolution: clockKept(ledgersOf('resolution'), view, frame),
    solved: solvedIn(period, record),
    resolutionTime: timeOf(period, record, view),
    followUp: followUpIn(frame, record, owed.find(({ id }) => id === 'followUp')?.dueAt),
    satisfaction: satisfactionIn(period, record),
    reopenings: countIn(period, entries, 'reopenIncident'),
    escalations: countIn(period, entries, 'escalateIncident'),
    declaredMajor: countIn(period, entries, 'declareMajorIncident') > 0,
    deviations: entries.filter((entry) => isWithin(period, entry.occurredAt) && isBeyondText(entry)).length,
    overdue: owed.filter(({ standing, dueAt }) => standing === 'owed' && dueAt !== undefined && dueAt <= cutOff).length,
  };
};
