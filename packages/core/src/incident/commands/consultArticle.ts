import * as z from 'zod';
import { supportRoles } from '../../vocabulary/role.ts';
import { nameSchema } from '../../vocabulary/text.ts';
import { tierInCharge } from '../conditions/tierInCharge.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';
import { namedArticle } from './namedArticle.ts';

/** An article of the knowledge base is read for this incident, and the article counts it. */
export const consultArticle = {
  requirement: '5.3.a',
  also: ['3.2.a'],
  label: { en: 'Consult an article', zh: '参考知识条目' },
  by: [...supportRoles],
  region: 'root',
  conditions: { tierInCharge },
  needs: namedArticle,
  payload: z.strictObject({ article: nameSchema }),
} as const satisfies IncidentCommandRow;
