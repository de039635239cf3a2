import * as z from 'zod';
import { answerChannelSchema } from '../../vocabulary/channel.ts';
import { satisfactionSchema } from '../../vocabulary/satisfaction.ts';
import { notOwnWork } from '../conditions/notOwnWork.ts';
import { ownOrganisation } from '../conditions/ownOrganisation.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** The customer says it is solved, themselves or as tier 1 heard it. */
export const confirmResolution = {
  requirement: '5.10.a',
  also: ['1.d'],
  label: { en: 'Record the customer’s confirmation', zh: '记录客户确认' },
  by: ['customer', 'tier1'],
  region: 'stage',
  conditions: { ownOrganisation, notOwnWork },
  payload: z.strictObject({ receivedBy: answerChannelSchema, satisfaction: satisfactionSchema.exactOptional() }),
} as const satisfies IncidentCommandRow;
