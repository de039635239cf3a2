import { act } from '../rehearsal/acts.suite.ts';
import { configurationManager } from '../rehearsal/people.suite.ts';

export const updateContent = {
  changes: [{ item: 'HIS proxy', attribute: 'certificate', oldValue: '2025', newValue: '2026' }],
  repository: { kind: 'svn' as const, path: '/westlake/his/trunk', revision: '4711' },
};
export const updateSubmitted = act('proposeConfigurationUpdate', updateContent);
export const updateAccepted = act('acceptConfigurationUpdate', {}, configurationManager);
export const updateRefused = act('refuseConfigurationUpdate', { reason: 'Which proxy?' }, configurationManager);
export const updateRevised = act('reviseConfigurationUpdate', updateContent);
export const updateDone = act('completeConfigurationUpdate', { inRevision: 'r4712' }, configurationManager);
