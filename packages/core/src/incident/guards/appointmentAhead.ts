import type { IncidentGuard } from './incidentGuard.ts';

/** Nobody agrees on a visit in the past. Instants are in UTC: text order is theirs. */
export const appointmentAhead: IncidentGuard = {
  requirement: '5.7.a',
  label: { en: 'the agreed time lies ahead', zh: '约定的到场时间尚未到来' },
  reads: ['from'],
  holds: (_, command) => command.type === 'agreeVisit' && command.payload.from > command.occurredAt,
};
