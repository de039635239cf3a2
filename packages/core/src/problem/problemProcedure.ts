import { defineProcedure, type Procedure } from '@statedesk/engine';
import { foundation } from '../procedure/foundation.ts';
import { visibleToStaff } from '../procedure/visibleToStaff.ts';
import { problemCommands } from './problemCommands.ts';
import { problemEffects } from './problemEffects.ts';
import { problemFacts } from './problemFacts.ts';
import { problemMachine } from './problemMachine.ts';
import { problemPolicySchema } from './problemPolicy.ts';
import { problemRecordSchema } from './problemRecord.ts';

/** A problem, from the hand-over of an incident to its end (5.9.f, 3.3.c, 4.a). */
export const problemProcedure: Procedure = defineProcedure({
  ...foundation,
  id: 'problem',
  version: 1,
  title: { en: 'Problem', zh: '问题' },
  machine: problemMachine,
  record: problemRecordSchema,
  policy: problemPolicySchema,
  commands: problemCommands,
  guards: {},
  effects: problemEffects,
  facts: problemFacts,
  factsVersion: 1,
  obligations: () => [],
  // How long it may take is problem management's own: the incident is restored, and waits for nothing.
  deadlines: () => [],
  visible: visibleToStaff,
});
