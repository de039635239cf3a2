import * as z from 'zod';
import { supportRoles } from '../../vocabulary/role.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** The service records are complete and go to the archive, frozen by the hash of what they hold. */
export const archiveRecord = {
  requirement: '5.11.a',
  label: { en: 'Archive the service record', zh: '服务记录单归档' },
  by: [...supportRoles],
  region: 'stage',
  needs: {
    serviceRecords: {
      question: ({ instanceId }) => ({ ask: 'serviceRecords', instanceId }),
    },
  },
  payload: z.strictObject({}),
} as const satisfies IncidentCommandRow;
