import * as z from 'zod';
import { supportRoles } from '../../vocabulary/role.ts';
import { nameSchema } from '../../vocabulary/text.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** The knowledge base knows the solution already. */
export const declareNothingNew = {
  requirement: '5.13.a',
  label: { en: 'Declare the solution already known', zh: '声明无新增知识' },
  by: [...supportRoles],
  region: 'stage',
  payload: z.strictObject({ article: nameSchema.exactOptional() }),
} as const satisfies IncidentCommandRow;
