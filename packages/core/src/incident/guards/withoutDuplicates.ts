import type { IncidentGuard } from './incidentGuard.ts';

/** What others were merged into goes on itself: every duplicate leads to one incident, directly. */
export const withoutDuplicates: IncidentGuard = {
  requirement: 'PR.c',
  label: { en: 'no other incident was merged into this one', zh: '没有其他事件已并入本事件' },
  holds: ({ relations: { duplicates } }) => duplicates.length === 0,
};
