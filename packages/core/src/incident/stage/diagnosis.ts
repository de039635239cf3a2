import { and, or } from 'xstate';
import { incidentSetup } from '../incidentSetup.ts';
import { adoption } from '../family/adoption.ts';
import { tellsCustomer } from '../effects/tellsCustomer.ts';
import { withCommand } from '../../procedure/withCommand.ts';

export const diagnosis = incidentSetup.createStateConfig({
  description: 'Those who have the incident look for its cause.',
  meta: { requirement: '5.8.a', label: { en: 'Diagnosis', zh: '调查诊断' } },
  entry: [withCommand('stampProgress'), tellsCustomer('diagnosisBegun')],
  on: {
    ...adoption,
    recordDiagnosis: [
      { guard: 'causeStated', actions: withCommand('keepDiagnosis'), meta: { requirement: '5.8.a' } },
      {
        actions: withCommand('keepDiagnosis'),
        meta: { requirement: '5.8.a', practised: true, label: { en: 'no cause found', zh: '未找到原因' } },
      },
    ],
    requestDispatch: {
      guard: and(['nobodyOnSite', or(['guidanceTried', 'handedOn']), 'remoteRuledOut', 'projectManagerNamed']),
      target: 'dispatch',
      actions: withCommand('openDispatch'),
      meta: { requirement: '5.6.a', practised: true, label: { en: 'from the diagnosis', zh: '诊断中派单' } },
    },
    reviseWorkOrder: {
      guard: and(['workOrderRejected', 'roundsLeft', 'somebodyCouldApprove']),
      target: 'dispatch.approval',
      actions: withCommand('fillWorkOrder'),
      meta: { requirement: '5.6.d', practised: true },
    },
    arrangeAnotherVisit: {
      guard: and(['nobodyOnSite', 'workOrderApproved']),
      target: 'dispatch.scheduled',
      actions: withCommand('openAnotherVisit'),
      meta: { requirement: '5.7.d', practised: true },
    },
    proposeSolution: [
      {
        guard: 'diagnosed',
        target: 'solution',
        actions: [withCommand('keepProposal'), tellsCustomer('solutionProposed')],
        meta: { requirement: '5.9.a' },
      },
      {
        guard: 'workaroundProposed',
        target: 'solution',
        actions: [withCommand('keepProposal'), tellsCustomer('solutionProposed')],
        meta: { requirement: '3.2.c', label: { en: 'a workaround, before the cause is known', zh: '先用替代方案' } },
      },
    ],
  },
});
