import { personalReferenceSchema } from '@statedesk/engine';
import * as z from 'zod';
import { answerChannelSchema } from '../../vocabulary/channel.ts';
import type { IncidentEffectRow } from './incidentEffectRow.ts';

const groundSchema = z.enum([
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
]);
export type CustomerGround = z.output<typeof groundSchema>;

/** The submitter is asked or told something; of progress, every other affected user is told as well. */
export const notifyCustomer = {
  requirement: '3.2.e',
  label: { en: 'Notify the customer', zh: '通知客户' },
  lane: 'notification',
  payload: z.strictObject({
    ground: groundSchema,
    /** Who is told besides the submitter, and how. Absent: nobody, or it is the submitter's alone to answer. */
    affected: z
      .array(
        z.strictObject({
          number: z.int().positive(),
          name: personalReferenceSchema,
          contact: personalReferenceSchema,
          channel: answerChannelSchema,
        }),
      )
      .exactOptional(),
  }),
} as const satisfies IncidentEffectRow;
