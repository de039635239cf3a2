import { incidentSetup } from '../../incidentSetup.ts';
import { withCommand } from '../../../procedure/withCommand.ts';
import { takesChangeBack } from './takesChangeBack.ts';

export const awaitingChange = incidentSetup.createStateConfig({
  description: 'The solution waits until its change is implemented; every other answer leads back to the diagnosis.',
  meta: { requirement: '5.9.d', label: { en: 'Awaiting change', zh: '等待变更' } },
  on: {
    recordBackup: { actions: withCommand('keepBackup'), meta: { requirement: '5.9.c' } },
    recordChangeOutcome: [
      {
        guard: 'changeDone',
        target: 'agreed',
        actions: withCommand('settleChange'),
        meta: { requirement: '5.9.d', label: { en: 'implemented', zh: '已实施' } },
      },
      {
        guard: 'changeTakenOn',
        actions: withCommand('settleChange'),
        meta: { requirement: '4.a', label: { en: 'accepted', zh: '已受理' } },
      },
      {
        target: '#incident.stage.diagnosis',
        actions: [
          withCommand('settleChange'),
          withCommand('clearProposal'),
          { type: 'notifyIncidentManager', params: { ground: 'changeNotImplemented' } },
        ],
        meta: {
          requirement: '5.9.d',
          practised: true,
          label: { en: 'refused, failed, rolled back or withdrawn', zh: '被拒绝、失败、回退或撤回' },
        },
      },
    ],
    endChangeWait: [
      {
        target: '#incident.stage.diagnosis',
        actions: [
          takesChangeBack('timedOut'),
          withCommand('abandonChange'),
          withCommand('clearProposal'),
          { type: 'notifyIncidentManager', params: { ground: 'changeTimedOut' } },
        ],
        meta: { requirement: '5.9.d', practised: true },
      },
      {
        actions: { type: 'notifyIncidentManager', params: { ground: 'changeTimedOut' } },
        meta: { requirement: '5.9.d', label: { en: 'it is waited for on', zh: '继续等待' } },
      },
    ],
    declineSolution: {
      target: '#incident.stage.diagnosis',
      actions: [takesChangeBack('notNeeded'), withCommand('abandonChange'), withCommand('clearProposal')],
      meta: { requirement: '5.9.a', practised: true },
    },
  },
});
