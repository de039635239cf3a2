import * as z from 'zod';
import { supportRoles } from '../../vocabulary/role.ts';
import { nameSchema, proseSchema } from '../../vocabulary/text.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';
import { namedArticle } from './namedArticle.ts';

/** The knowledge base knows the solution already, in an article that is named, or needs none, for a reason. */
export const declareNothingNew = {
  requirement: '5.13.a',
  label: { en: 'Declare the solution already known', zh: '声明无新增知识' },
  by: [...supportRoles],
  region: 'stage',
  needs: namedArticle,
  payload: z.union([z.strictObject({ article: nameSchema }), z.strictObject({ reason: proseSchema })]),
} as const satisfies IncidentCommandRow;
