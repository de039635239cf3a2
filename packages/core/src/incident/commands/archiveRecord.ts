import * as z from 'zod';
import { supportRoles } from '../../vocabulary/role.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** The Remote Service Record is complete and goes to the archive. */
export const archiveRecord = {
  requirement: '5.11.a',
  label: { en: 'Archive the service record', zh: '服务记录单归档' },
  by: [...supportRoles],
  region: 'stage',
  payload: z.strictObject({}),
} as const satisfies IncidentCommandRow;
