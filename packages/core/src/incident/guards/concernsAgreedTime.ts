import { concernsClock } from './concernsClock.ts';
import type { IncidentGuard } from './incidentGuard.ts';

export const concernsAgreedTime: IncidentGuard = {
  requirement: '5.9.b',
  label: { en: 'an agreed time is timed', zh: '计的是约定时间' },
  reads: ['clock'],
  holds: concernsClock('agreed'),
};
