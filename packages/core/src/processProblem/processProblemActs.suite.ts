import { act } from '../rehearsal/acts.suite.ts';
import { departmentManager, incidentManager, tier1 } from '../rehearsal/people.suite.ts';

export const found = act('recordProcessProblem', {
  clause: '5.6.d',
  foundIn: 'Review of a dispatch',
  description: 'Nobody knew who stands in for the technical director',
  incident: 'incident/default/1',
});
export const raised = act('raiseProcessProblem', { proposal: 'Name a substitute for each' }, incidentManager);
export const acknowledged = act('acknowledgeProcessProblem', {}, departmentManager);
export const decided = act(
  'decideProcessActions',
  {
    decision: 'Each director names a substitute',
    actions: [{ action: 'Collect the names', owner: tier1.id, withinWorkingDays: 5 }],
  },
  departmentManager,
);
export const done = act('completeProcessAction', { number: 1, outcome: 'Twelve names' });
export const dropped = act('dropProcessAction', { number: 1, reason: 'The directory has them' }, departmentManager);
export const resolved = act('resolveProcessProblem', { outcome: 'The directory names them' }, incidentManager);
export const setAside = act('setAsideProcessProblem', { reason: 'The form changes next month' }, departmentManager);
export const reopened = act('reopenProcessProblem', { reason: 'Happened again' }, incidentManager);
export const toDecided = [found, raised, acknowledged, decided];
