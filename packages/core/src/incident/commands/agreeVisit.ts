import { instantSchema } from '@statedesk/engine';
import * as z from 'zod';
import { answerChannelSchema } from '../../vocabulary/channel.ts';
import { supportRoles } from '../../vocabulary/role.ts';
import { nameSchema, proseSchema } from '../../vocabulary/text.ts';
import { goesOnSite } from '../conditions/goesOnSite.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** Date, time and place are agreed with the customer, and what they have to prepare; agreed anew, the visit is moved. */
export const agreeVisit = {
  requirement: '5.7.a',
  label: { en: 'Agree on the visit with the customer', zh: '与客户约定到场' },
  by: [...supportRoles],
  region: 'stage',
  conditions: { goesOnSite },
  payload: z.strictObject({
    /** When they come: RFC 3339 with an offset. */
    from: instantSchema,
    place: proseSchema,
    /** What the customer has to prepare or provide. */
    customerPrepares: proseSchema,
    by: answerChannelSchema,
    /** Actor id of who answers for the work on site; one of those who go. */
    lead: nameSchema,
    /** Why it is moved, where it is. */
    reason: proseSchema.exactOptional(),
  }),
} as const satisfies IncidentCommandRow;
