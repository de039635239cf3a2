import * as z from 'zod';
import type { IncidentEffectRow } from './incidentEffectRow.ts';

/** The submitter is asked or told something. */
export const notifyCustomer = {
  requirement: '3.2.e',
  label: { en: 'Notify the customer', zh: '通知客户' },
  lane: 'notification',
  payload: z.strictObject({
    ground: z.enum([
      // A change of stage, one ground for each stage the incident comes to (3.2.e).
      'accepted',
      'turnedAway',
      'guidanceStarted',
      'consentAsked',
      'dispatchBegun',
      'visitAgreed',
      'visitMoved',
      'visitUnderWay',
      'diagnosisBegun',
      'solutionProposed',
      'serviceRestored',
      'confirmationAsked',
      'closingBegun',
      'closed',
      // It ended without a solution (PR.d).
      'withdrawn',
      'cancelled',
      'merged',
      // A reminder of what the customer alone can give.
      'answerAwaited',
      'confirmationAwaited',
    ]),
  }),
} as const satisfies IncidentEffectRow;
