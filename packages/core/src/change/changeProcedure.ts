import { defineProcedure, type Procedure } from '@statedesk/engine';
import { foundation } from '../procedure/foundation.ts';
import { visibleToStaff } from '../procedure/visibleToStaff.ts';
import { changeCommands } from './changeCommands.ts';
import { changeEffects } from './changeEffects.ts';
import { changeFacts } from './changeFacts.ts';
import { changeMachine } from './changeMachine.ts';
import { changePolicySchema } from './changePolicy.ts';
import { changeRecordSchema } from './changeRecord.ts';

/** A change, from the request of an incident to its end (5.9.d, 5.9.e, 4.a). */
export const changeProcedure: Procedure = defineProcedure({
  ...foundation,
  id: 'change',
  version: 1,
  title: { en: 'Change', zh: '变更' },
  machine: changeMachine,
  record: changeRecordSchema,
  policy: changePolicySchema,
  commands: changeCommands,
  guards: {},
  effects: changeEffects,
  facts: changeFacts,
  factsVersion: 1,
  obligations: () => [],
  // By when an answer is wanted is the incident's to watch: it is the same where another system is the other side.
  deadlines: () => [],
  visible: visibleToStaff,
});
