import { defineProcedure, type Procedure } from '@statedesk/engine';
import { substitutesAnswerSchema } from '../directory/substitutes.ts';
import { foundation } from '../procedure/foundation.ts';
import { visibleToStaff } from '../procedure/visibleToStaff.ts';
import { resourceDeadlines } from './resourceDeadlines.ts';
import { resourceRequestCommands } from './resourceRequestCommands.ts';
import { resourceRequestEffects } from './resourceRequestEffects.ts';
import { resourceRequestFacts } from './resourceRequestFacts.ts';
import { resourceRequestGuards } from './resourceRequestGuards.ts';
import { resourceRequestMachine } from './resourceRequestMachine.ts';
import { resourceRequestPolicySchema } from './resourceRequestPolicy.ts';
import { resourceRequestRecordSchema } from './resourceRequestRecord.ts';

/** Additional support staff and equipment, approved by company management (5.5.c). */
export const resourceRequestProcedure: Procedure = defineProcedure({
  ...foundation,
  id: 'resourceRequest',
  version: 1,
  title: { en: 'Resource request', zh: '资源申请' },
  machine: resourceRequestMachine,
  record: resourceRequestRecordSchema,
  policy: resourceRequestPolicySchema,
  commands: resourceRequestCommands,
  guards: resourceRequestGuards,
  effects: resourceRequestEffects,
  observations: {
    substitutes: {
      requirement: '5.5.c',
      label: { en: 'Who stands in for whom', zh: '审批代理人' },
      answer: substitutesAnswerSchema,
    },
  },
  facts: resourceRequestFacts,
  factsVersion: 1,
  obligations: () => [],
  deadlines: resourceDeadlines,
  visible: visibleToStaff,
});
