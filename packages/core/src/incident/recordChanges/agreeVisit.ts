import { travellersOf } from '../onSite/travellersOf.ts';
import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** Time and place are agreed with the customer, who leads on site, and who goes (5.7.a). Agreed anew, what is prepared stays. */
export const agreeVisit = (record: IncidentRecord, command: Given<'agreeVisit'>): IncidentRecord => {
  const { occurredAt: at, revision, payload } = command;
  const earlier = record.visit?.arrivedAt === null ? record.visit : null;
  return {
    ...record,
    visit: {
      appointment: { at, revision, from: payload.from },
      lead: payload.lead,
      participants: travellersOf(record),
      prepared: earlier?.prepared ?? {},
      ...{ departedAt: null, arrivedAt: null, leftAt: null },
    },
  };
};
