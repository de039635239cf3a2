import * as z from 'zod';
import { repositorySchema } from '../../directory/project.ts';
import { nameSchema } from '../../vocabulary/text.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** Attributes of configuration items have changed: the configuration manager is given what was and what is. */
export const submitConfigurationUpdate = {
  requirement: '5.12.a',
  label: { en: 'Submit a configuration update', zh: '提交配置项更新' },
  by: ['tier1'],
  region: 'stage',
  payload: z.strictObject({
    changes: z
      .array(
        z.strictObject({
          item: nameSchema,
          attribute: nameSchema,
          oldValue: z.string().max(1000),
          newValue: z.string().max(1000),
        }),
      )
      .min(1)
      .max(200),
    /** Where the support project keeps its configuration: an SVN path and revision, or a place in another repository. */
    repository: repositorySchema,
  }),
} as const satisfies IncidentCommandRow;
