import { concernsClock } from './concernsClock.ts';
import type { IncidentGuard } from './incidentGuard.ts';

export const concernsResponse: IncidentGuard = {
  requirement: '1.a',
  label: { en: 'the response is timed', zh: '计的是响应时间' },
  reads: ['clock'],
  holds: concernsClock('response'),
};
