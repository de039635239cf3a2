import type { IncidentGuard } from './incidentGuard.ts';

/** Each reason is open once at most. */
export const notYetAwaited: IncidentGuard = {
  requirement: 'PR.a',
  label: { en: 'the incident does not wait for this already', zh: '事件尚未因该原因等待' },
  reads: ['reason'],
  holds: (record, command) =>
    command.type === 'startWaiting' && record.waiting.every(({ reason }) => reason !== command.payload.reason),
};
