import * as z from 'zod';
import { classificationSchema } from '../../vocabulary/classification.ts';
import { nameSchema } from '../../vocabulary/text.ts';
import { takesIntake } from '../conditions/takesIntake.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** Category, importance, urgency, impact scope and fault grade are set; the priority follows. */
export const classifyIncident = {
  requirement: '5.2.b',
  also: ['1.f'],
  label: { en: 'Classify and prioritise', zh: '分类并判定优先级' },
  by: ['tier1', 'tier2RD', 'tier2Management'],
  region: 'stage',
  conditions: { takesIntake },
  payload: z.strictObject({
    classification: classificationSchema,
    /** Which configuration item it is about, where that is known (5.9.f). */
    item: nameSchema.exactOptional(),
  }),
} as const satisfies IncidentCommandRow;
