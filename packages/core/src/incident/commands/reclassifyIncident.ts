import * as z from 'zod';
import { classificationSchema } from '../../vocabulary/classification.ts';
import { nameSchema, proseSchema } from '../../vocabulary/text.ts';
import { tierInCharge } from '../conditions/tierInCharge.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** The classification turns out to be another; the priority follows, and the department manager is told anew. */
export const reclassifyIncident = {
  requirement: '5.2.e',
  label: { en: 'Correct the classification', zh: '调整分类与优先级' },
  by: ['tier1', 'tier2RD', 'tier2Management', 'incidentManager'],
  region: 'root',
  conditions: { tierInCharge },
  payload: z.strictObject({
    classification: classificationSchema,
    /** Which configuration item it is about, where that is known (5.9.f). */
    item: nameSchema.exactOptional(),
    reason: proseSchema,
    /** What the other system, where the incident is kept besides, calls its priority now. */
    externalPriority: nameSchema.exactOptional(),
  }),
} as const satisfies IncidentCommandRow;
