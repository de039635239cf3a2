import { and } from 'xstate';
import { incidentSetup } from '../incidentSetup.ts';
import { adoptionWhenRecorded } from '../family/adoption.ts';
import { tellsCustomer } from '../effects/tellsCustomer.ts';
import { withCommand } from '../../procedure/withCommand.ts';

export const recording = incidentSetup.createStateConfig({
  description: 'The Remote Service Record is open: details are asked, the incident is classified.',
  meta: { requirement: '5.2.a', label: { en: 'Recording and classification', zh: '请求记录和分类' } },
  entry: [withCommand('stampProgress'), tellsCustomer('accepted')],
  on: {
    ...adoptionWhenRecorded,
    completeIntake: { actions: withCommand('fillIntake'), meta: { requirement: '1.e' } },
    recordDetails: { actions: withCommand('keepDetails'), meta: { requirement: '5.2.b' } },
    classifyIncident: [
      {
        guard: and(['detailsRecorded', 'concernsDepartmentManager']),
        actions: [
          withCommand('setClassification'),
          withCommand('openNotice'),
          { type: 'notifyDepartmentManager', params: { ground: 'majorImportantUrgent' } },
        ],
        meta: { requirement: '5.2.d', label: { en: 'major, important and urgent', zh: '重大且重要紧急' } },
      },
      { guard: 'detailsRecorded', actions: withCommand('setClassification'), meta: { requirement: '5.2.b' } },
    ],
    startGuidance: {
      guard: and(['intakeComplete', 'entitled', 'classified']),
      target: 'hotline',
      meta: { requirement: '5.3.a' },
    },
    beginDiagnosis: {
      guard: and(['intakeComplete', 'entitled', 'classified', 'handedOn']),
      target: 'diagnosis',
      meta: { requirement: '5.2.c' },
    },
    turnAway: {
      target: 'turnedAway',
      actions: [withCommand('stampTurningAway'), tellsCustomer('turnedAway')],
      meta: { requirement: '2.a' },
    },
  },
});
