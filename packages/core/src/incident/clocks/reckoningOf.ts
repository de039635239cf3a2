import type { ClockLedger, ClockReckoning, DerivationView } from '@statedesk/engine';
import type { IncidentPolicy } from '../../policy/incidentPolicy.ts';
import { readPolicy } from '../../policy/readPolicy.ts';
import { gradeSchema } from '../../vocabulary/grade.ts';
import type { TargetedClock } from '../../vocabulary/incidentClock.ts';

const minute = 60_000;

const isTargeted = (clock: string): clock is TargetedClock =>
  clock === 'response' || clock === 'resolution' || clock === 'onSite';

const promised = ({ clock, targets }: ClockLedger, policy: IncidentPolicy) => {
  const target = targets.at(-1);
  if (target?.kind !== 'policy' || !isTargeted(clock)) return undefined;
  return policy.targets[gradeSchema.parse(target.name)][clock];
};

/**
 * What a clock is reckoned with. A target of the priority is looked up in the policy the incident is pinned to now, with
 * the calendar it names there (rule R4); what a contract promised or was agreed is in the ledger itself.
 */
export const reckoningOf = (
  ledger: ClockLedger,
  view: Pick<DerivationView, 'policy' | 'calendar'>,
): ClockReckoning & { readonly calendarName: string } => {
  const policy = readPolicy(view.policy);
  const calendarName = promised(ledger, policy)?.calendar ?? ledger.calendar;
  return {
    calendarName,
    calendar: view.calendar(calendarName),
    budgetOf: () => (promised(ledger, policy)?.minutes ?? 0) * minute,
  };
};
