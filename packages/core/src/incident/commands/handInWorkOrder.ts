import * as z from 'zod';
import { nameSchema } from '../../vocabulary/text.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** The work order goes to the archive administrator, frozen by the hash of what it holds. */
export const handInWorkOrder = {
  requirement: '5.11.b',
  label: { en: 'Hand the work order in', zh: '工单交档案管理员' },
  by: ['tier1', 'tier2RD', 'tier2Management', 'projectManager'],
  region: 'root',
  needs: {
    workOrders: {
      question: ({ instanceId }) => ({ ask: 'workOrders', instanceId }),
    },
  },
  payload: z.strictObject({ reference: nameSchema.exactOptional() }),
} as const satisfies IncidentCommandRow;
