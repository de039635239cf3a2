import type { IncidentGuard } from './incidentGuard.ts';

/** The incident waits for just this. */
export const awaited: IncidentGuard = {
  requirement: 'PR.a',
  label: { en: 'the incident waits for this', zh: '事件正因该原因等待' },
  reads: ['reason'],
  holds: (record, command) =>
    command.type === 'endWaiting' && record.waiting.some(({ reason }) => reason === command.payload.reason),
};
