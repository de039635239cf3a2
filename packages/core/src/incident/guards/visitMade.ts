import type { IncidentGuard } from './incidentGuard.ts';

/** Somebody was on site in this cycle, and the service is restored. */
export const visitMade: IncidentGuard = {
  requirement: '5.10.a',
  label: { en: 'a visit was made and handling has ended', zh: '已上门服务且处理完毕' },
  holds: ({ visitsMade, handlingEndedAt }) => visitsMade > 0 && handlingEndedAt !== null,
};
