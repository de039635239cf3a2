import * as z from 'zod';
import { supportRoles } from '../../vocabulary/role.ts';
import { nameSchema, proseSchema } from '../../vocabulary/text.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** The solution is new: it goes to the knowledge base. */
export const submitKnowledge = {
  requirement: '5.13.a',
  label: { en: 'Submit the solution to the knowledge base', zh: '新方案提交知识库' },
  by: [...supportRoles],
  region: 'stage',
  payload: z.strictObject({ title: nameSchema, solution: proseSchema, keywords: z.array(nameSchema).max(20) }),
} as const satisfies IncidentCommandRow;
