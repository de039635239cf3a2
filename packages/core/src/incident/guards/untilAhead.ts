import type { IncidentGuard } from './incidentGuard.ts';

/** What is waited for lies ahead of the moment the wait begins. Instants are in UTC: text order is theirs. */
export const untilAhead: IncidentGuard = {
  requirement: 'PR.a',
  label: { en: 'the date that is waited for is still to come', zh: '所等待的日期尚未到来' },
  reads: ['until'],
  holds: (_, command) =>
    command.type === 'startWaiting' &&
    (command.payload.until === undefined || command.payload.until > command.occurredAt),
};
