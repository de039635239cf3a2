import { defineProcedure, type Procedure } from '@statedesk/engine';
import { substitutesAnswerSchema } from '../directory/substitutes.ts';
import { foundation } from '../procedure/foundation.ts';
import { visibleToStaff } from '../procedure/visibleToStaff.ts';
import { documentCommands } from './documentCommands.ts';
import { documentDeadlines } from './documentDeadlines.ts';
import { documentEffects } from './documentEffects.ts';
import { documentFacts } from './documentFacts.ts';
import { documentGuards } from './documentGuards.ts';
import { documentMachine } from './documentMachine.ts';
import { documentPolicySchema } from './documentPolicy.ts';
import { documentRecordSchema } from './documentRecord.ts';
import { versionInForceAnswerSchema } from './documentSubject.ts';

/** Documents under control: the process definition, the record templates, and any other kind (3.1.a, 3.1.g). */
export const documentProcedure: Procedure = defineProcedure({
  ...foundation,
  id: 'controlledDocument',
  version: 1,
  title: { en: 'Controlled document', zh: '受控文件' },
  machine: documentMachine,
  record: documentRecordSchema,
  policy: documentPolicySchema,
  commands: documentCommands,
  guards: documentGuards,
  effects: documentEffects,
  observations: {
    substitutes: {
      requirement: '3.1.a',
      label: { en: 'Who stands in for whom', zh: '审核与批准代理人' },
      answer: substitutesAnswerSchema,
    },
    versionInForce: {
      requirement: '3.1.a',
      label: { en: 'The version that the desk goes by', zh: '服务台现行版本' },
      answer: versionInForceAnswerSchema,
    },
  },
  facts: documentFacts,
  factsVersion: 1,
  obligations: () => [],
  deadlines: documentDeadlines,
  visible: visibleToStaff,
});
