import * as z from 'zod';
import { nameSchema } from '../../vocabulary/text.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** A child goes its own way. */
export const releaseChild = {
  requirement: 'PR.c',
  label: { en: 'Let a child go', zh: '解除子事件' },
  by: ['instance'],
  region: 'children',
  payload: z.strictObject({ child: nameSchema }),
} as const satisfies IncidentCommandRow;
