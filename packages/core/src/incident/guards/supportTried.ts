import type { IncidentGuard } from './incidentGuard.ts';

/** Tier 1 did something about it before giving it on. */
export const supportTried: IncidentGuard = {
  requirement: '5.5.a',
  label: { en: 'an attempt to solve it is on record', zh: '已有尝试解决的记录' },
  holds: (record) => record.guidanceAttempts > 0 || record.remoteSession !== null || record.diagnosis !== null,
};
