import type { ChildStanding } from '../../policy/familyPolicy.ts';
import { hasEndedEarly } from '../hasEndedEarly.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** How far a child has come, in the words of the cascade (PR.c). */
export const childStanding = (record: IncidentRecord): ChildStanding => {
  if (record.closedAt !== null || hasEndedEarly(record)) return 'over';
  if (record.confirmationAsked !== null || record.confirmation !== null) return 'asked';
  return record.handlingEndedAt === null ? 'open' : 'solved';
};
