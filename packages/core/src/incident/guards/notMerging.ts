import type { IncidentGuard } from './incidentGuard.ts';

/** Nothing is going on with it in which two could wait for each other: chains and rings never come to be. */
export const notMerging: IncidentGuard = {
  requirement: 'PR.c',
  label: { en: 'the incident is not being merged into another', zh: '事件未在并入其他事件' },
  holds: ({ relations: { main } }) => main === null,
};
