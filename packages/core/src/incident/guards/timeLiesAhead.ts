import type { IncidentGuard } from './incidentGuard.ts';

/** Nobody promises what is past. Instants are in UTC with milliseconds: text order is theirs. */
export const timeLiesAhead: IncidentGuard = {
  requirement: '5.9.b',
  label: { en: 'the agreed time lies ahead', zh: '约定时间尚未到来' },
  reads: ['at'],
  holds: (_, command) => command.type === 'agreeResolutionTime' && command.payload.at > command.occurredAt,
};
