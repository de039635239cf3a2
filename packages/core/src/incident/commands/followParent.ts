import * as z from 'zod';
import { parentEventSchema } from '../../vocabulary/parentEvent.ts';
import { notItsParent } from '../conditions/notItsParent.ts';
import { standingSolutionSchema } from '../family/parentSchema.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** The parent says what became of it. */
export const followParent = {
  requirement: 'PR.c',
  label: { en: 'Be told by the parent', zh: '获悉父事件情况' },
  by: ['instance'],
  region: 'tier',
  notedWhen: { notItsParent },
  payload: z.strictObject({ event: parentEventSchema, solution: standingSolutionSchema.nullable() }),
} as const satisfies IncidentCommandRow;
