import * as z from 'zod';
import { supportRoles } from '../../vocabulary/role.ts';
import { nameSchema, proseSchema } from '../../vocabulary/text.ts';
import { tierInChargeOrOnSite } from '../conditions/tierInChargeOrOnSite.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** How the fault was examined and what its cause is; `null` where none was found. */
export const recordDiagnosis = {
  requirement: '5.8.a',
  also: ['1.g', '3.3.b'],
  label: { en: 'Record the diagnosis', zh: '记录诊断结果' },
  by: [...supportRoles],
  region: 'stage',
  conditions: { tierInChargeOrOnSite },
  payload: z.strictObject({
    /** Comparison with the standard configuration, or another method by its name. */
    method: nameSchema,
    cause: proseSchema.nullable(),
    /** Which configuration item it lies in, where that is known (5.9.f). */
    item: nameSchema.exactOptional(),
  }),
} as const satisfies IncidentCommandRow;
