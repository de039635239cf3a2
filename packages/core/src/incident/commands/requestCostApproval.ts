import * as z from 'zod';
import { supportRoles } from '../../vocabulary/role.ts';
import { nameSchema, proseSchema } from '../../vocabulary/text.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** It costs more than the desk may spend: company management is asked. A round that waits, or was rejected, is revised. */
export const requestCostApproval = {
  requirement: '1.k',
  label: { en: 'Ask for approval of the cost', zh: '申请费用审批' },
  by: [...supportRoles, 'projectManager', 'incidentManager'],
  region: 'root',
  payload: z.strictObject({
    /** Actor ids of company management; any one of them decides. */
    approvers: z.array(nameSchema).min(1).max(20),
    reason: proseSchema,
  }),
} as const satisfies IncidentCommandRow;
