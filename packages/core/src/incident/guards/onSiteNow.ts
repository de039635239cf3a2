import { isOnSite } from '../onSite/isOnSite.ts';
import type { IncidentGuard } from './incidentGuard.ts';

/** Somebody works at the customer’s. */
export const onSiteNow: IncidentGuard = {
  requirement: '5.8.a',
  label: { en: 'somebody is on site', zh: '有人员在现场' },
  holds: (record) => isOnSite(record),
};
