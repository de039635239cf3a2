import * as z from 'zod';
import { supportRoles } from '../../vocabulary/role.ts';
import type { IncidentEffectRow } from './incidentEffectRow.ts';

/** A tier has something to do. */
export const notifySupport = {
  requirement: '3.2.d',
  label: { en: 'Notify a support tier', zh: '通知支持人员' },
  lane: 'notification',
  payload: z.strictObject({
    tier: z.enum(supportRoles),
    ground: z.enum([
      'handedOver',
      'recalled',
      'returnedToQueue',
      'expedited',
      'costApproval',
      'assistanceAsked',
      'resolutionRejected',
      'dispatchConfirmed',
      'dispatchDeclined',
      'workOrderApproved',
      'workOrderRejected',
      'onSiteDueSoon',
      'responseDueSoon',
      'resolutionDueSoon',
      'vendorDueSoon',
      'agreedTimeDueSoon',
      'followUpDueSoon',
      'progressDue',
      'waitGoesOn',
      'unconfirmed',
      'complaint',
      'dissatisfactionUnanswered',
      'rootCauseDue',
      'changeAnswered',
      'withdrawn',
      'cancelled',
      'merged',
      'mergeRefused',
    ]),
  }),
} as const satisfies IncidentEffectRow;
