import type { IncidentPolicy } from '../policy/incidentPolicy.ts';
import type { IncidentRecord } from './incidentRecord.ts';

type Spending = IncidentRecord['spending'];
type Costs = Pick<IncidentPolicy, 'cost'>;

/** What the incident costs, spent and to be spent, the work in it included where policy says what an hour costs (1.k). */
export const costOf = ({ spent, estimated, effortMinutes }: Spending, { cost: { perHour } }: Costs): number =>
  spent + estimated + Math.ceil((effortMinutes * (perHour ?? 0)) / 60);

/** Whether it costs more than policy lets the desk spend by itself. */
export const exceedsCeiling = (spending: Spending, policy: Costs): boolean =>
  policy.cost.ceiling !== null && costOf(spending, policy) > policy.cost.ceiling;

/** Whether company management has approved as much as it costs now. */
export const isCostApproved = (spending: Spending, policy: Costs): boolean =>
  costOf(spending, policy) <= (spending.approvedUpTo ?? 0);
