import * as z from 'zod';
import type { IncidentEffectRow } from './incidentEffectRow.ts';

/** The submitter is asked or told something. */
export const notifyCustomer = {
  requirement: '3.2.e',
  label: { en: 'Notify the customer', zh: '通知客户' },
  lane: 'notification',
  payload: z.strictObject({
    ground: z.enum(['turnedAway', 'consentAsked', 'solutionProposed', 'confirmationAsked', 'closed']),
  }),
} as const satisfies IncidentEffectRow;
