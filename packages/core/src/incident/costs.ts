import { and } from 'xstate';
import { incidentSetup } from './incidentSetup.ts';
import { withCommand } from '../procedure/withCommand.ts';

/** What is put on record of work and money, and what company management says to it (1.k). */
export const costs = incidentSetup.createStateConfig({
  on: {
    recordEffort: {
      guard: and(['notRetired', 'takenIn']),
      actions: withCommand('addEffort'),
      meta: { requirement: '1.k' },
    },
    recordCost: {
      guard: and(['notRetired', 'takenIn', 'inPolicyCurrency']),
      actions: withCommand('addCost'),
      meta: { requirement: '1.k' },
    },
    estimateCost: {
      guard: and(['beingHandled', 'inPolicyCurrency']),
      actions: withCommand('keepEstimate'),
      meta: { requirement: '1.k' },
    },
    requestCostApproval: {
      guard: and(['beingHandled', 'aboveCeiling', 'somebodyElseApproves']),
      actions: [
        withCommand('askForCost'),
        { type: 'notifySupport', params: { tier: 'tier2Management', ground: 'costApproval' } },
      ],
      meta: { requirement: '1.k' },
    },
    approveCost: {
      guard: and(['notRetired', 'costApproverAnswers']),
      actions: withCommand('decideCost'),
      meta: { requirement: '1.k' },
    },
    rejectCost: {
      guard: and(['notRetired', 'costApproverAnswers']),
      actions: withCommand('decideCost'),
      meta: { requirement: '1.k' },
    },
    escalateCostApproval: {
      actions: { type: 'notifyIncidentManager', params: { ground: 'costApprovalUnanswered' } },
      meta: { requirement: '1.k' },
    },
  },
}).on;
