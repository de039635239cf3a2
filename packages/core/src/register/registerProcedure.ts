import { defineProcedure, type Procedure } from '@statedesk/engine';
import { foundation } from '../procedure/foundation.ts';
import { stateFact } from '../procedure/stateFact.ts';
import { visibleToStaff } from '../procedure/visibleToStaff.ts';
import { registerCommands } from './registerCommands.ts';
import { registerMachine } from './registerMachine.ts';
import { registerPolicySchema } from './registerPolicy.ts';
import { registerRecordSchema } from './registerRecord.ts';

/** The register of running numbers (rule R17): opened by whoever asks for the first number of a year. */
export const registerProcedure: Procedure = defineProcedure({
  ...foundation,
  id: 'register',
  version: 1,
  title: { en: 'Register of running numbers', zh: '编号簿' },
  machine: registerMachine,
  record: registerRecordSchema,
  policy: registerPolicySchema,
  commands: registerCommands,
  guards: {},
  effects: {},
  facts: { state: stateFact },
  factsVersion: 1,
  obligations: () => [],
  deadlines: () => [],
  visible: visibleToStaff,
});
