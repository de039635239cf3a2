import { defineProcedure, type Procedure } from '@statedesk/engine';
import { foundation } from '../procedure/foundation.ts';
import { visibleToStaff } from '../procedure/visibleToStaff.ts';
import { processProblemCommands } from './processProblemCommands.ts';
import { processProblemDeadlines } from './processProblemDeadlines.ts';
import { processProblemEffects } from './processProblemEffects.ts';
import { processProblemFacts } from './processProblemFacts.ts';
import { processProblemGuards } from './processProblemGuards.ts';
import { processProblemMachine } from './processProblemMachine.ts';
import { processProblemPolicySchema } from './processProblemPolicy.ts';
import { processProblemRecordSchema } from './processProblemRecord.ts';

/** Problems found in the process itself, raised to the department manager (3.1.d). */
export const processProblemProcedure: Procedure = defineProcedure({
  ...foundation,
  id: 'processProblem',
  version: 1,
  title: { en: 'Process problem', zh: '流程问题' },
  machine: processProblemMachine,
  record: processProblemRecordSchema,
  policy: processProblemPolicySchema,
  commands: processProblemCommands,
  guards: processProblemGuards,
  effects: processProblemEffects,
  facts: processProblemFacts,
  factsVersion: 1,
  obligations: () => [],
  deadlines: processProblemDeadlines,
  visible: visibleToStaff,
});
