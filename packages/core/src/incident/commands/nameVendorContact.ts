import * as z from 'zod';
import { nameSchema } from '../../vocabulary/text.ts';
import { fitAsContact } from '../conditions/fitAsContact.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** Another person is the vendor’s contact from now on. */
export const nameVendorContact = {
  requirement: '3.3.e',
  label: { en: 'Name the vendor’s contact', zh: '指定供应商对接人' },
  by: ['tier1', 'tier2RD', 'tier2Management', 'incidentManager'],
  region: 'root',
  conditions: { fitAsContact },
  needs: { people: { question: ({ payload }) => ({ ask: 'people', person: payload['person'] ?? null }) } },
  payload: z.strictObject({ person: nameSchema }),
} as const satisfies IncidentCommandRow;
