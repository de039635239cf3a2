import { exceedsCeiling, isCostApproved } from '../costOf.ts';
import type { IncidentGuard } from './incidentGuard.ts';

/** Nothing is applied that costs more than the desk may spend, unless company management has approved it. */
export const costAffordable: IncidentGuard = {
  requirement: '1.k',
  label: { en: 'the cost is below the ceiling, or approved by company management', zh: '费用未超上限或已获管理层批准' },
  holds: (record, { policy }) => !exceedsCeiling(record.spending, policy) || isCostApproved(record.spending, policy),
};
