import type { IncidentGuard } from './incidentGuard.ts';

/** Handling has ended and nobody has called the customer back yet. */
export const followUpOutstanding: IncidentGuard = {
  requirement: '5.14.a',
  label: { en: 'the follow-up has not reached the customer yet', zh: '回访尚未接通客户' },
  holds: (record) => record.handlingEndedAt !== null && record.followUp.reachedAt === null,
};
