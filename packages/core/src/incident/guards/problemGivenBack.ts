import type { IncidentGuard } from './incidentGuard.ts';

/** What problem management says: it does not look for the cause, or looks for it no longer. */
export const problemGivenBack: IncidentGuard = {
  requirement: '4.a',
  label: { en: 'the problem is refused, failed or withdrawn', zh: '问题被拒绝、失败或撤回' },
  reads: ['standing'],
  holds: (_, command) =>
    command.type === 'recordProblemStanding' && ['refused', 'failed', 'withdrawn'].includes(command.payload.standing),
};
