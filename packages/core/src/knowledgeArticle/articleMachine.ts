import { and, setup } from 'xstate';
import { announcementsOf } from '../procedure/announcementsOf.ts';
import { changesOf } from '../procedure/changesOf.ts';
import { guardsOf } from '../procedure/guardsOf.ts';
import { machineTypes } from '../procedure/machineTypes.ts';
import { withCommand } from '../procedure/withCommand.ts';
import { articleChanges } from './articleChanges.ts';
import { articleEffects } from './articleEffects.ts';
import type { ArticleEvent } from './articleEvent.ts';
import { articleGuards } from './articleGuards.ts';
import { blankArticle, type ArticleRecord } from './articleRecord.ts';

const meta = { requirement: '3.1.f' } as const;
const stateMeta = (en: string, zh: string) => ({ ...meta, label: { en, zh } });
const tells = (ground: 'published' | 'returned' | 'retired') =>
  ({ type: 'notifyAuthors', params: { ground } }) as const;
const asks = (ground: 'submitted' | 'undecided') => ({ type: 'notifyReviewers', params: { ground } }) as const;

const discardArticle = [
  { guard: 'versionInForce', target: 'published', actions: withCommand('dropDraft'), meta },
  { target: 'discarded', actions: withCommand('dropDraft'), meta },
] as const;

/** The knowledge base article: written, reviewed by somebody else, in force, revised, retired (3.1.f). */
export const articleMachine = setup({
  types: machineTypes<ArticleRecord, ArticleEvent>(),
  guards: guardsOf<ArticleRecord, ArticleEvent>()(articleGuards),
  actions: {
    ...changesOf<ArticleRecord, ArticleEvent>()(articleChanges),
    ...announcementsOf(articleEffects),
  },
}).createMachine({
  id: 'knowledgeArticle',
  context: () => blankArticle,
  initial: 'unwritten',
  on: {
    askForArticleNumber: {
      actions: [withCommand('openNumber'), { type: 'askRegisterForArticle', params: ({ event }) => event.payload }],
      meta: { requirement: '1.c' },
    },
    keepArticleNumber: { actions: withCommand('fillNumber'), meta: { requirement: '1.c' } },
    noteConsultation: { actions: withCommand('countConsultation'), meta: { requirement: '5.3.a' } },
    noteSolution: { actions: withCommand('countSolution'), meta: { requirement: '5.3.a' } },
  },
  states: {
    unwritten: {
      meta: stateMeta('Nothing is written', '未起草'),
      on: {
        draftArticle: {
          target: 'draft',
          guard: 'similarOnesConsidered',
          actions: withCommand('openArticle'),
          meta: { requirement: '6.d' },
        },
      },
    },
    draft: {
      description: 'The first version, or the next one while the last stays in force.',
      meta: stateMeta('Draft', '草稿'),
      on: {
        reviseArticle: { actions: withCommand('writeDraft'), meta },
        submitArticle: {
          target: 'inReview',
          guard: and(['somebodyElseReviews', 'resemblancesAnswered']),
          actions: [withCommand('openReview'), asks('submitted')],
          meta,
        },
        discardArticle,
      },
    },
    inReview: {
      meta: stateMeta('In review', '审核中'),
      on: {
        publishArticle: {
          target: 'published',
          guard: 'reviewerAnswers',
          actions: [withCommand('keepReview'), withCommand('putInForce'), tells('published')],
          meta,
        },
        returnArticle: {
          target: 'draft',
          guard: 'reviewerAnswers',
          actions: [withCommand('keepReview'), tells('returned')],
          meta,
        },
        remindOfReview: { actions: asks('undecided'), meta },
      },
    },
    published: {
      description: 'In force: colleagues find it and work by it.',
      meta: stateMeta('Published', '已发布'),
      on: {
        reviseArticle: { target: 'draft', actions: withCommand('writeDraft'), meta },
        retireArticle: { target: 'retired', actions: [withCommand('keepRetirement'), tells('retired')], meta },
      },
    },
    retired: { meta: stateMeta('Retired', '已停用') },
    discarded: { meta: stateMeta('Discarded', '已放弃') },
  },
});
