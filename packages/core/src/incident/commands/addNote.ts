import * as z from 'zod';
import { supportRoles } from '../../vocabulary/role.ts';
import { proseSchema } from '../../vocabulary/text.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** Something worth keeping that changes nothing. */
export const addNote = {
  requirement: 'PR.e',
  label: { en: 'Add a note', zh: '添加备注' },
  by: [...supportRoles, 'incidentManager'],
  region: 'root',
  payload: z.strictObject({ note: proseSchema }),
} as const satisfies IncidentCommandRow;
