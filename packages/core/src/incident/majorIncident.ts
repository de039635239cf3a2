import { and } from 'xstate';
import type { Given } from './incidentEvent.ts';
import { incidentSetup } from './incidentSetup.ts';
import { withCommand } from '../procedure/withCommand.ts';

const toOwner = {
  type: 'notifyHolder',
  params: ({ event }: { readonly event: Given<'declareMajorIncident' | 'nameMajorIncidentOwner'> }) => ({
    person: event.payload.owner,
    ground: 'majorIncidentOwner' as const,
  }),
} as const;

/** What a major incident in the sense of ISO/IEC 20000-1, 8.6.1, asks for beside its handling. */
export const majorIncident = incidentSetup.createStateConfig({
  on: {
    proposeMajorIncident: {
      actions: { type: 'notifyIncidentManager', params: { ground: 'majorIncidentProposed' } },
      meta: { requirement: 'ISO.a', practised: true },
    },
    declareMajorIncident: {
      guard: and(['beingHandled', 'majorUndeclared']),
      actions: [
        withCommand('declareMajor'),
        { type: 'notifyTopManagement', params: { ground: 'majorIncidentDeclared' } },
        toOwner,
      ],
      meta: { requirement: 'ISO.a', practised: true },
    },
    dismissMajorIncident: {
      guard: 'majorProposed',
      actions: withCommand('clearMajor'),
      meta: { requirement: 'ISO.a', practised: true },
    },
    withdrawMajorIncident: {
      guard: and(['stillOpen', 'majorDeclared']),
      actions: [
        withCommand('clearMajor'),
        { type: 'notifyTopManagement', params: { ground: 'majorIncidentWithdrawn' } },
      ],
      meta: { requirement: 'ISO.a', practised: true },
    },
    nameMajorIncidentOwner: {
      guard: and(['stillOpen', 'majorDeclared']),
      actions: [withCommand('changeMajorOwner'), toOwner],
      meta: { requirement: 'ISO.b', practised: true },
    },
    acknowledgeMajorIncident: {
      guard: 'topManagementUnaware',
      actions: withCommand('settleMajorNotice'),
      meta: { requirement: 'ISO.b', practised: true },
    },
    escalateMajorIncident: {
      actions: { type: 'notifyIncidentManager', params: { ground: 'majorIncidentUnacknowledged' } },
      meta: { requirement: 'ISO.b', practised: true },
    },
    reportMajorIncident: {
      guard: and(['stillOpen', 'majorDeclared', 'handlingOver']),
      actions: withCommand('keepMajorReport'),
      meta: { requirement: 'ISO.c', practised: true },
    },
    reviewMajorIncident: {
      guard: and(['stillOpen', 'majorDeclared', 'majorReported', 'actionsLieAhead']),
      actions: withCommand('keepMajorReview'),
      meta: { requirement: 'ISO.c', practised: true },
    },
    completeReviewAction: {
      guard: and(['notRetired', 'actionOpen']),
      actions: withCommand('settleReviewAction'),
      meta: { requirement: 'ISO.c', practised: true },
    },
    escalateReview: {
      actions: { type: 'notifyIncidentManager', params: { ground: 'reviewOverdue' } },
      meta: { requirement: 'ISO.c', practised: true },
    },
    escalateReviewAction: {
      actions: { type: 'notifyIncidentManager', params: { ground: 'reviewActionOverdue' } },
      meta: { requirement: 'ISO.c', practised: true },
    },
  },
}).on;
