import * as z from 'zod';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** No attribute of a configuration item changed. */
export const declareConfigurationUnchanged = {
  requirement: '5.12.a',
  label: { en: 'Declare the configuration unchanged', zh: '声明配置无变更' },
  by: ['tier1'],
  region: 'stage',
  payload: z.strictObject({}),
} as const satisfies IncidentCommandRow;
