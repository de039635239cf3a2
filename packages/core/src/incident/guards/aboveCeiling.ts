import { exceedsCeiling, isCostApproved } from '../costOf.ts';
import type { IncidentGuard } from './incidentGuard.ts';

/** Nobody is asked to approve what the desk may spend by itself. */
export const aboveCeiling: IncidentGuard = {
  requirement: '1.k',
  label: { en: 'the incident costs more than the ceiling and is not approved yet', zh: '费用超出上限且尚未获批' },
  holds: (record, { policy }) => exceedsCeiling(record.spending, policy) && !isCostApproved(record.spending, policy),
};
