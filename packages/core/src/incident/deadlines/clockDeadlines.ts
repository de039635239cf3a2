import type { ClockLedger, DerivationView } from '@statedesk/engine';
import type { RequirementId } from '../../requirements/catalogue.ts';
import { incidentClockSchema, type IncidentClock } from '../../vocabulary/incidentClock.ts';
import { rungsOf, type IncidentRung } from '../clocks/rungsOf.ts';
import type { IncidentRecord } from '../incidentRecord.ts';
import type { DeadlineOfIncident } from './incidentDeadline.ts';
import type { Occasion } from '../../procedure/deadlines/reckoning.ts';

const requirements = {
  response: '1.a',
  resolution: '1.a',
  vendor: '3.4.b',
  agreed: '5.9.b',
  onSite: '5.1.e',
} as const satisfies Readonly<Record<IncidentClock, RequirementId>>;

const commandFor = (clock: IncidentClock, rung: IncidentRung['rung']): DeadlineOfIncident['command'] =>
  rung === 'breach' ? { type: 'breachClock', payload: { clock } } : { type: 'warnOfClock', payload: { clock, rung } };

const occasions = {
  response: 'reported',
  resolution: 'reported',
  vendor: 'handedToVendor',
  agreed: 'timeAgreed',
  onSite: 'dispatchAsked',
} as const satisfies Readonly<Record<IncidentClock, Occasion>>;

const occasionOf = (clock: IncidentClock, { cycle }: ClockLedger): Occasion =>
  clock === 'resolution' && cycle > 1 ? 'backToWork' : occasions[clock];

const deadlinesOf = (
  clock: IncidentClock,
  record: IncidentRecord,
  view: DerivationView,
): readonly DeadlineOfIncident[] => {
  const ledger = record.clocks[clock];
  if (ledger === null) return [];
  return rungsOf(ledger, view)
    .map(({ rung, anchor, dueAt, provisional, share }) => ({
      ...{ id: clock, cycle: ledger.cycle, rung, anchor, dueAt, provisional },
      requirement: requirements[clock],
      command: commandFor(clock, rung),
      reckoned: { kind: 'clock' as const, occasion: occasionOf(clock, ledger), ledger, share },
    }))
    .filter((deadline) => !view.hasFired(deadline));
};

/** Warnings and breach of every clock that runs (1.a, 3.4.b, 5.1.e, 5.9.b); each rung falls due once (rule R10). */
export const clockDeadlines = (record: IncidentRecord, view: DerivationView): readonly DeadlineOfIncident[] =>
  incidentClockSchema.options.flatMap((clock) => deadlinesOf(clock, record, view));
