import type { IncidentRecord } from '../incidentRecord.ts';

/** Whether somebody works at the customer's now: arrived, and not left. */
export const isOnSite = ({ visit }: Pick<IncidentRecord, 'visit'>): boolean =>
  visit !== null && visit.arrivedAt !== null && visit.leftAt === null;
