import { attachClock, type Instant } from '@statedesk/engine';
import type { IncidentPolicy } from '../../policy/incidentPolicy.ts';
import type { IncidentRecord } from '../incidentRecord.ts';
import { archiveClock } from './archiveClock.ts';
import { beginClock } from './beginClock.ts';
import { targetGrade, targetOf } from './targetedClock.ts';

/** From the request for a visit on, the way to the customer is timed by the priority; an earlier visit's clock stays on record (5.1.e). */
export const startOnSiteClock = (
  record: IncidentRecord,
  { at, policy }: { readonly at: Instant; readonly policy: IncidentPolicy },
): IncidentRecord => {
  const aim = targetOf('onSite', targetGrade(record.priority), policy);
  return beginClock(archiveClock(record, 'onSite', at), 'onSite', attachClock({ clock: 'onSite', ...aim }, at), policy);
};
