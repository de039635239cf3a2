import { updateContentSchema } from '../../configurationUpdate/updateContent.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** Attributes of configuration items have changed: the configuration manager is given what was and what is. */
export const submitConfigurationUpdate = {
  requirement: '5.12.a',
  label: { en: 'Submit a configuration update', zh: '提交配置项更新' },
  by: ['tier1'],
  region: 'stage',
  payload: updateContentSchema,
} as const satisfies IncidentCommandRow;
