import * as z from 'zod';
import { updateContentSchema } from '../../configurationUpdate/updateContent.ts';
import type { IncidentEffectRow } from './incidentEffectRow.ts';

const payload = z.strictObject(updateContentSchema.shape);

/** Changed attributes go to the configuration manager as an update of its own (5.12.a, rule R17). */
export const handConfigurationUpdate = {
  requirement: '5.12.a',
  label: { en: 'Hand over a configuration update', zh: '移交配置更新' },
  lane: 'instance',
  payload,
  command: (given, incident) => ({
    procedure: 'configurationUpdate',
    type: 'proposeConfigurationUpdate',
    payload: { ...payload.parse(given), incident },
  }),
} as const satisfies IncidentEffectRow;
