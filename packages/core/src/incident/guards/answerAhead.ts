import type { IncidentGuard } from './incidentGuard.ts';

/** Nobody has to answer by a time that is past. Instants are in UTC: text order is theirs. */
export const answerAhead: IncidentGuard = {
  requirement: '1.l',
  label: { en: 'the time to answer by lies ahead', zh: '答复时限尚未到来' },
  reads: ['answerBy'],
  holds: (_, command) =>
    command.type === 'expediteIncident' &&
    (command.payload.answerBy === undefined || command.payload.answerBy > command.occurredAt),
};
