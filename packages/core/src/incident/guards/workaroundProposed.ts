import type { IncidentGuard } from './incidentGuard.ts';

/** What is proposed restores the service and leaves the cause alone. */
export const workaroundProposed: IncidentGuard = {
  requirement: '3.2.c',
  label: { en: 'what is proposed is a workaround', zh: '所提方案为替代方案' },
  reads: ['workaround'],
  holds: (_, command) => command.type === 'proposeSolution' && command.payload.workaround,
};
