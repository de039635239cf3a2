import * as z from 'zod';
import { proseSchema } from '../../vocabulary/text.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** The incident begins at tier 2, which takes it in itself: nobody of tier 1 can be of use. */
export const startAtHigherTier = {
  requirement: 'PR.b',
  label: { en: 'Start at a higher tier', zh: '直接由上级支持受理' },
  by: ['tier1', 'tier2RD', 'tier2Management', 'incidentManager'],
  region: 'tier',
  payload: z.strictObject({ tier: z.enum(['tier2RD', 'tier2Management']), reason: proseSchema }),
} as const satisfies IncidentCommandRow;
