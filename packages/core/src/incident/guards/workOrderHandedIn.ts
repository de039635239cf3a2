import type { IncidentGuard } from './incidentGuard.ts';

/** The work order is with the archive administrator, who has not said so yet. */
export const workOrderHandedIn: IncidentGuard = {
  requirement: '5.11.b',
  label: { en: 'a work order that was handed in waits to be acknowledged', zh: '有待签收的工单' },
  holds: ({ filing }) => filing !== null && filing.handedIn !== null && filing.receivedAt === null,
};
