import { defineProcedure, type Procedure } from '@statedesk/engine';
import { foundation } from '../procedure/foundation.ts';
import { visibleToStaff } from '../procedure/visibleToStaff.ts';
import { updateCommands } from './updateCommands.ts';
import { updateDeadlines } from './updateDeadlines.ts';
import { updateEffects } from './updateEffects.ts';
import { updateFacts } from './updateFacts.ts';
import { updateMachine } from './updateMachine.ts';
import { updatePolicySchema } from './updatePolicy.ts';
import { updateRecordSchema } from './updateRecord.ts';

/** Configuration updates, from tier 1 to the configuration manager and into the repository (5.12.a). */
export const updateProcedure: Procedure = defineProcedure({
  ...foundation,
  id: 'configurationUpdate',
  version: 1,
  title: { en: 'Configuration update', zh: '配置更新' },
  machine: updateMachine,
  record: updateRecordSchema,
  policy: updatePolicySchema,
  commands: updateCommands,
  guards: {},
  effects: updateEffects,
  facts: updateFacts,
  factsVersion: 1,
  obligations: () => [],
  deadlines: updateDeadlines,
  visible: visibleToStaff,
});
