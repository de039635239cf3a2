import { instantSchema } from '@statedesk/engine';
import * as z from 'zod';
import { supportRoles } from '../../vocabulary/role.ts';
import { proseSchema } from '../../vocabulary/text.ts';
import { waitingReasonSchema } from '../../vocabulary/waitingReason.ts';
import { tierInCharge } from '../conditions/tierInCharge.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** Work cannot go on before something else has happened: what, and until when where that is known. */
export const startWaiting = {
  requirement: 'PR.a',
  label: { en: 'Wait, for a reason', zh: '登记等待原因' },
  by: [...supportRoles, 'incidentManager'],
  region: 'root',
  conditions: { tierInCharge },
  payload: z.discriminatedUnion('reason', [
    z.strictObject({
      reason: waitingReasonSchema.exclude(['agreedDate']),
      note: proseSchema,
      /** When an answer was promised; reminders begin then. RFC 3339 with an offset. */
      until: instantSchema.exactOptional(),
    }),
    z.strictObject({ reason: z.literal('agreedDate'), note: proseSchema, until: instantSchema }),
  ]),
} as const satisfies IncidentCommandRow;
