import * as z from 'zod';
import { nameSchema } from '../../vocabulary/text.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** A duplicate asks to be taken: whoever reported it is affected by this incident from now on. */
export const absorbDuplicate = {
  requirement: 'PR.c',
  label: { en: 'Take a duplicate', zh: '接收重复事件' },
  by: ['instance'],
  region: 'root',
  payload: z.strictObject({ duplicate: nameSchema }),
} as const satisfies IncidentCommandRow;
