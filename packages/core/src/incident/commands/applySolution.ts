import * as z from 'zod';
import { supportRoles } from '../../vocabulary/role.ts';
import { nameSchema, proseSchema } from '../../vocabulary/text.ts';
import { tierInChargeOrOnSite } from '../conditions/tierInChargeOrOnSite.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** The solution is applied and the service restored, by telephone, remotely or otherwise: handling ends. */
export const applySolution = {
  requirement: '5.14.a',
  also: ['3.3.b', '3.4.e'],
  label: { en: 'Apply the solution: service is restored', zh: '实施方案并恢复服务' },
  by: [...supportRoles],
  region: 'stage',
  conditions: { tierInChargeOrOnSite },
  payload: z.strictObject({
    summary: proseSchema,
    /** The service is back, the cause is not removed (3.2.c). */
    workaround: z.boolean(),
    /** The knowledge base article that solved it, by its id there. */
    article: nameSchema.exactOptional(),
  }),
} as const satisfies IncidentCommandRow;
