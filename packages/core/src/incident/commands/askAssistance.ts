import * as z from 'zod';
import { nameSchema, proseSchema } from '../../vocabulary/text.ts';
import { tierInCharge } from '../conditions/tierInCharge.ts';
import { namedContracts } from './contractNeeds.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** A vendor is asked to help with analysis and handling, by a contract in force; who has the incident keeps it. */
export const askAssistance = {
  requirement: '3.4.f',
  label: { en: 'Ask a vendor for assistance', zh: '请供应商协助' },
  by: ['tier1', 'tier2RD', 'tier2Management', 'incidentManager'],
  region: 'root',
  conditions: { tierInCharge },
  needs: { contracts: namedContracts },
  payload: z.strictObject({ vendor: nameSchema, domain: nameSchema, question: proseSchema }),
} as const satisfies IncidentCommandRow;
