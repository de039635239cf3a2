import { defineProcedure, type Procedure } from '@statedesk/engine';
import { foundation } from '../procedure/foundation.ts';
import { visibleToStaff } from '../procedure/visibleToStaff.ts';
import { articleCommands } from './articleCommands.ts';
import { articleDeadlines } from './articleDeadlines.ts';
import { articleEffects } from './articleEffects.ts';
import { articleFacts } from './articleFacts.ts';
import { articleGuards } from './articleGuards.ts';
import { articleMachine } from './articleMachine.ts';
import { articlePolicySchema } from './articlePolicy.ts';
import { articleRecordSchema } from './articleRecord.ts';
import { similarArticlesAnswerSchema } from './similarArticles.ts';

/** The knowledge base, article by article (3.1.f, 6.d). */
export const articleProcedure: Procedure = defineProcedure({
  ...foundation,
  id: 'knowledgeArticle',
  version: 1,
  title: { en: 'Knowledge base article', zh: '知识条目' },
  machine: articleMachine,
  record: articleRecordSchema,
  policy: articlePolicySchema,
  commands: articleCommands,
  guards: articleGuards,
  effects: articleEffects,
  observations: {
    similarArticles: {
      requirement: '6.d',
      label: { en: 'Articles like it', zh: '相近知识条目' },
      answer: similarArticlesAnswerSchema,
    },
  },
  facts: articleFacts,
  factsVersion: 2,
  obligations: () => [],
  deadlines: articleDeadlines,
  visible: visibleToStaff,
});
