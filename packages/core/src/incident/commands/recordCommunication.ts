import * as z from 'zod';
import { answerChannelSchema } from '../../vocabulary/channel.ts';
import { supportRoles } from '../../vocabulary/role.ts';
import { proseSchema } from '../../vocabulary/text.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** The submitter or another affected user was told how it stands. */
export const recordCommunication = {
  requirement: '3.2.e',
  label: { en: 'Record a communication', zh: '记录沟通通报' },
  by: [...supportRoles, 'incidentManager'],
  region: 'root',
  payload: z.strictObject({
    with: z.enum(['submitter', 'otherUser']),
    /** Which of the affected users, by number; left out, one whom nobody has named. */
    user: z.int().positive().exactOptional(),
    by: answerChannelSchema,
    what: proseSchema,
  }),
} as const satisfies IncidentCommandRow;
