import * as z from 'zod';
import { supportRoles } from '../../vocabulary/role.ts';
import { proseSchema } from '../../vocabulary/text.ts';
import { vendorOrTierInCharge } from '../conditions/vendorOrTierInCharge.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** The vendor that was asked answers, itself or as the desk heard it. */
export const answerAssistance = {
  requirement: '3.4.f',
  label: { en: 'Record a vendor’s assistance', zh: '记录供应商协助' },
  by: [...supportRoles, 'incidentManager'],
  region: 'root',
  conditions: { vendorOrTierInCharge },
  payload: z.strictObject({ answer: proseSchema }),
} as const satisfies IncidentCommandRow;
