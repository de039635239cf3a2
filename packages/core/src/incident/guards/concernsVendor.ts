import { concernsClock } from './concernsClock.ts';
import type { IncidentGuard } from './incidentGuard.ts';

export const concernsVendor: IncidentGuard = {
  requirement: '3.4.b',
  label: { en: 'the vendor’s turn is timed', zh: '计的是供应商时限' },
  reads: ['clock'],
  holds: concernsClock('vendor'),
};
