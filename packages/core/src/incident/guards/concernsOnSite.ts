import { concernsClock } from './concernsClock.ts';
import type { IncidentGuard } from './incidentGuard.ts';

export const concernsOnSite: IncidentGuard = {
  requirement: '5.1.e',
  label: { en: 'the way to the customer is timed', zh: '计的是到场时间' },
  reads: ['clock'],
  holds: concernsClock('onSite'),
};
