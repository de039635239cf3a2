import * as z from 'zod';
import { channelSchema } from '../../vocabulary/channel.ts';
import { nameSchema } from '../../vocabulary/text.ts';
import { reportsForOwnOrganisation } from '../conditions/ownOrganisation.ts';
import { telephoneAnswered } from '../conditions/telephoneAnswered.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';
import { intakeFields } from './intakeFields.ts';
import { namedProject } from './projectNeeds.ts';

/** A disturbance is reported, by the customer or by tier 1 for them. */
export const reportIncident = {
  requirement: '5.1.a',
  also: ['1.b', '5.1.b', '5.1.c', '5.1.d'],
  label: { en: 'Report an incident', zh: '报告事件' },
  by: ['customer', 'tier1'],
  region: 'stage',
  creates: true,
  conditions: { reportsForOwnOrganisation, telephoneAnswered },
  needs: { project: namedProject },
  payload: z.strictObject({
    channel: channelSchema,
    ...intakeFields,
    /** The id of a closed incident that it comes back from, too late to reopen that one (5.13.b). */
    follows: nameSchema.exactOptional(),
    /** Where the incident is kept besides: another system's name, number and priority, in its own words. */
    external: z
      .strictObject({ system: nameSchema, number: nameSchema, priority: nameSchema.exactOptional() })
      .exactOptional(),
  }),
} as const satisfies IncidentCommandRow;
