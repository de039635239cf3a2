import * as z from 'zod';
import { partyKindSchema } from '../../vocabulary/partyKind.ts';
import { supportRoles } from '../../vocabulary/role.ts';
import { nameSchema, proseSchema } from '../../vocabulary/text.ts';
import { vendorOrTierInCharge } from '../conditions/vendorOrTierInCharge.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** The vendor draws in a developer, a manufacturer or another party. */
export const drawInParty = {
  requirement: '3.4.d',
  label: { en: 'Draw in a further party', zh: '引入其他方' },
  by: [...supportRoles, 'incidentManager'],
  region: 'root',
  conditions: { vendorOrTierInCharge },
  payload: z.strictObject({
    party: nameSchema,
    kind: partyKindSchema,
    /** What they are asked for. */
    task: proseSchema,
  }),
} as const satisfies IncidentCommandRow;
