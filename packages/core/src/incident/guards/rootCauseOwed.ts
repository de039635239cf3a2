import { isRootCauseOwed } from '../isRootCauseOwed.ts';
import type { IncidentGuard } from './incidentGuard.ts';

/** A workaround left its cause open. */
export const rootCauseOwed: IncidentGuard = {
  requirement: '3.3.c',
  label: { en: 'a workaround has left the root cause open', zh: '替代方案尚有根源待查' },
  holds: isRootCauseOwed,
};
