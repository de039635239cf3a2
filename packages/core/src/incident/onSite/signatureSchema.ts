import { instantSchema } from '@statedesk/engine';
import * as z from 'zod';
import { doneSchema } from '../doneSchema.ts';

/**
 * The customer's signature on the On-site Service Record, or that they refused to sign, which counts once the incident
 * manager has confirmed it (5.10.a). Who signed and where the paper is, is in the entry.
 */
export const signatureSchema = z.strictObject({
  ...doneSchema.shape,
  outcome: z.enum(['signed', 'refused']),
  confirmedAt: instantSchema.nullable(),
});
