import type { IncidentGuard } from './incidentGuard.ts';

/** An approved work order is still on somebody’s desk. */
export const workOrderToHandIn: IncidentGuard = {
  requirement: '5.11.b',
  label: { en: 'an approved work order is still to be handed in', zh: '有待交存的工单' },
  holds: ({ filing }) => filing !== null && filing.handedIn === null,
};
