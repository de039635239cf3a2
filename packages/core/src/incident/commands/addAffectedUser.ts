import { personal } from '@statedesk/engine';
import * as z from 'zod';
import { answerChannelSchema } from '../../vocabulary/channel.ts';
import { supportRoles } from '../../vocabulary/role.ts';
import { nameSchema } from '../../vocabulary/text.ts';
import { tier1OrTierInCharge } from '../conditions/tier1OrTierInCharge.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/**
 * Another user whom it affects: told of progress from now on. Name and contact are personal (R6); with a subject of their
 * own, `subjects: { affectedUser: … }`, they can be erased for this person alone.
 */
export const addAffectedUser = {
  requirement: '3.2.e',
  label: { en: 'Name an affected user', zh: '登记受影响用户' },
  by: [...supportRoles, 'incidentManager'],
  region: 'root',
  conditions: { tier1OrTierInCharge },
  payload: z.strictObject({
    name: personal(nameSchema, 'affectedUser'),
    /** A telephone number, an address: where they are told. */
    contact: personal(nameSchema, 'affectedUser'),
    channel: answerChannelSchema,
  }),
} as const satisfies IncidentCommandRow;
