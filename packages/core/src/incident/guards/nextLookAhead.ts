import type { IncidentGuard } from './incidentGuard.ts';

/** Whoever cannot look for the cause now says when it is looked for next. Instants are in UTC: text order is theirs. */
export const nextLookAhead: IncidentGuard = {
  requirement: '3.3.c',
  label: { en: 'the next look for the cause lies ahead', zh: '下次排查时间尚未到来' },
  reads: ['outcome', 'nextLookAt'],
  holds: (_, command) =>
    command.type === 'recordRootCause' &&
    (command.payload.outcome === 'found' || command.payload.nextLookAt > command.occurredAt),
};
