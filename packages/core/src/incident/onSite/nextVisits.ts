import type { IncidentRecord } from '../incidentRecord.ts';
import { isOnSite } from './isOnSite.ts';

type Visits = Pick<
  IncidentRecord,
  'remoteRefusal' | 'dispatch' | 'visit' | 'visitsMade' | 'signature' | 'filing' | 'clocks' | 'earlierClocks'
>;

/**
 * What of dispatch and visits goes over into another cycle: a work order that nobody filed yet, and who is on site stays
 * there. Everything else is asked for anew.
 */
export const nextVisits = (record: IncidentRecord): Omit<Visits, 'clocks' | 'earlierClocks'> => {
  const { visit, dispatch, filing } = record;
  const stays = isOnSite(record);
  return {
    remoteRefusal: null,
    dispatch: stays ? dispatch : null,
    visit: stays ? visit : null,
    visitsMade: stays ? 1 : 0,
    signature: null,
    filing: filing?.receivedAt === null ? filing : null,
  };
};
