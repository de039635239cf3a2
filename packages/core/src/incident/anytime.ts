import { and } from 'xstate';
import { control } from './control.ts';
import { numbering } from './numbers/numbering.ts';
import { family } from './family/family.ts';
import { affectedUsers } from './affected/affectedUsers.ts';
import { costs } from './costs.ts';
import { majorIncident } from './majorIncident.ts';
import { incidentSetup } from './incidentSetup.ts';
import { problemHandOvers } from './problemHandOvers.ts';
import { takesChangeBack } from './stage/solution/takesChangeBack.ts';
import { vendorHelp } from './vendorHelp.ts';
import { onSiteAnytime } from './onSite/onSiteAnytime.ts';
import { withCommand } from '../procedure/withCommand.ts';

/** What is in no region, because it is possible wherever the incident stands (rule R22). */
export const anytime = incidentSetup.createStateConfig({
  on: {
    ...control,
    ...vendorHelp,
    ...costs,
    ...affectedUsers,
    ...family,
    ...numbering,
    ...onSiteAnytime,
    ...majorIncident,
    ...problemHandOvers,
    escalateIncident: {
      guard: 'stillOpen',
      actions: [withCommand('countEscalation'), { type: 'notifyDepartmentManager', params: { ground: 'escalated' } }],
      meta: { requirement: '3.2.d' },
    },
    acknowledgeNotice: {
      guard: and(['notRetired', 'noticeStanding']),
      actions: withCommand('settleNotice'),
      meta: { requirement: '5.2.d' },
    },
    escalateNotice: {
      actions: { type: 'notifyIncidentManager', params: { ground: 'noticeUnacknowledged' } },
      meta: { requirement: '5.2.d' },
    },
    nameProject: { guard: 'stillOpen', actions: withCommand('setProject'), meta: { requirement: '2.b' } },
    reclassifyIncident: [
      {
        guard: and(['beingHandled', 'classified', 'concernsDepartmentManager']),
        actions: [
          withCommand('setClassification'),
          withCommand('openNotice'),
          { type: 'notifyDepartmentManager', params: { ground: 'majorImportantUrgent' } },
        ],
        meta: {
          requirement: '5.2.d',
          practised: true,
          label: { en: 'now major, important and urgent', zh: '更正为重大且重要紧急' },
        },
      },
      {
        guard: and(['beingHandled', 'classified']),
        actions: withCommand('setClassification'),
        meta: { requirement: '5.2.e', practised: true },
      },
    ],
    agreeResolutionTime: {
      guard: and(['beingHandled', 'timeLiesAhead']),
      actions: withCommand('agreeTime'),
      meta: { requirement: '5.9.b' },
    },
    breachClock: [
      {
        guard: 'concernsResponse',
        actions: [withCommand('keepBreach'), { type: 'notifyIncidentManager', params: { ground: 'responseBreached' } }],
        meta: { requirement: '1.a', label: { en: 'response too late', zh: '响应超时' } },
      },
      {
        guard: 'concernsOnSite',
        actions: [withCommand('keepBreach'), { type: 'notifyIncidentManager', params: { ground: 'onSiteBreached' } }],
        meta: { requirement: '5.1.e', label: { en: 'on site too late', zh: '到场超时' } },
      },
      {
        guard: 'concernsVendor',
        actions: [withCommand('keepBreach'), { type: 'notifyIncidentManager', params: { ground: 'vendorBreached' } }],
        meta: { requirement: '3.4.b', label: { en: 'vendor too late', zh: '供应商超时' } },
      },
      {
        guard: and(['concernsAgreedTime', 'agreedTimesEscalate']),
        actions: [
          withCommand('keepBreach'),
          { type: 'notifyIncidentManager', params: { ground: 'agreedTimeBreached' } },
        ],
        meta: { requirement: '5.9.b', label: { en: 'agreed time not kept', zh: '约定时间未兑现' } },
      },
      {
        guard: 'concernsAgreedTime',
        actions: withCommand('keepBreach'),
        meta: {
          requirement: '5.9.b',
          label: { en: 'agreed time not kept, nobody told', zh: '约定时间未兑现(不上报)' },
        },
      },
      {
        actions: [
          withCommand('keepBreach'),
          { type: 'notifyIncidentManager', params: { ground: 'resolutionBreached' } },
        ],
        meta: { requirement: '1.a', label: { en: 'resolution too late', zh: '解决超时' } },
      },
    ],
    escalateDissatisfaction: {
      actions: { type: 'notifySupport', params: { tier: 'tier2Management', ground: 'dissatisfactionUnanswered' } },
      meta: { requirement: '5.14.d', practised: true },
    },
    keepChangeTaken: { actions: withCommand('keepChangeReference'), meta: { requirement: '4.a' } },
    withdrawChangeHandOver: {
      actions: [takesChangeBack('notNeeded'), withCommand('abandonChange')],
      meta: { requirement: 'PR.d', practised: true },
    },
    recordRootCause: {
      guard: and(['notRetired', 'rootCauseOwed', 'nextLookAhead']),
      actions: withCommand('settleRootCause'),
      meta: { requirement: '3.3.c' },
    },
    startWaiting: {
      guard: and(['beingHandled', 'notYetAwaited', 'untilAhead', 'parentKnown']),
      actions: withCommand('openWait'),
      meta: { requirement: 'PR.a', practised: true },
    },
    endWaiting: {
      guard: and(['notRetired', 'awaited']),
      actions: withCommand('endWait'),
      meta: { requirement: 'PR.a', practised: true },
    },
    endPatience: {
      actions: { type: 'notifyIncidentManager', params: { ground: 'patienceEnded' } },
      meta: { requirement: 'PR.a', practised: true },
    },
    waiveObligation: {
      guard: and(['notRetired', 'waivable']),
      actions: withCommand('keepWaiver'),
      meta: { requirement: '1.l', practised: true },
    },
    consultArticle: {
      guard: and(['beingHandled', 'articleInForce']),
      actions: [
        withCommand('keepConsultation'),
        { type: 'tellArticle', params: ({ event: { payload } }) => ({ article: payload.article, use: 'consulted' }) },
      ],
      meta: { requirement: '5.3.a' },
    },
    noteArticleDrafted: { actions: withCommand('keepArticleDrafted'), meta: { requirement: '5.13.a' } },
    mergeIncident: {
      guard: and(['notYetSolved', 'notMerging', 'withoutDuplicates']),
      actions: [withCommand('askMerge'), { type: 'askToMerge', params: ({ event }) => ({ into: event.payload.into }) }],
      meta: { requirement: 'PR.c', practised: true },
    },
    absorbDuplicate: {
      guard: and(['stillOpen', 'notMerging']),
      actions: withCommand('addDuplicate'),
      meta: { requirement: 'PR.c', practised: true },
    },
    addNote: { guard: 'notRetired', actions: withCommand('countNote'), meta: { requirement: 'PR.e', practised: true } },
  },
});
