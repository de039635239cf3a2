import * as z from 'zod';
import type { IncidentEffectRow } from './incidentEffectRow.ts';

/** Something was not done in time, or ended otherwise than it should. */
export const notifyIncidentManager = {
  requirement: '3.1.b',
  label: { en: 'Notify the incident manager', zh: '通知事件管理负责人' },
  lane: 'notification',
  payload: z.strictObject({
    ground: z.enum([
      'nobodyTookItUp',
      'majorIncidentProposed',
      'majorIncidentUnacknowledged',
      'reviewOverdue',
      'reviewActionOverdue',
      'costApprovalUnanswered',
      'handedBackAndForth',
      'assistanceUnanswered',
      'expeditingUnanswered',
      'noticeUnacknowledged',
      'responseBreached',
      'resolutionBreached',
      'vendorBreached',
      'agreedTimeBreached',
      'onSiteBreached',
      'dispatchUndecided',
      'workOrderUnanswered',
      'visitFailed',
      'visitUnsigned',
      'signingRefused',
      'followUpOverdue',
      'customerUnreachable',
      'patienceEnded',
      'majorUnconfirmed',
      'customerDissatisfied',
      'changeNotImplemented',
      'changeTimedOut',
      'problemGivenBack',
      'notJudged',
      'cancelled',
    ]),
  }),
} as const satisfies IncidentEffectRow;
