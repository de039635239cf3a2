import type { IncidentGuard } from './incidentGuard.ts';

/** A remote session took place and is over. */
export const sessionHeld: IncidentGuard = {
  requirement: '5.4.b',
  label: { en: 'a remote session was held and recorded', zh: '已有远程会话记录' },
  holds: (record) => record.remoteSession !== null && record.remoteSession.endedAt !== null,
};
