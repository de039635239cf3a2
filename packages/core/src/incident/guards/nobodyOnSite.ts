import { isOnSite } from '../onSite/isOnSite.ts';
import type { IncidentGuard } from './incidentGuard.ts';

/** Who was on site has left, and when is on record. */
export const nobodyOnSite: IncidentGuard = {
  requirement: '6.a',
  label: { en: 'nobody is on site any more, or has been', zh: '现场人员均已离开并有记录' },
  holds: (record) => !isOnSite(record),
};
