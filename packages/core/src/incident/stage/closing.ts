import { and, or } from 'xstate';
import { incidentSetup } from '../incidentSetup.ts';
import { tellsCustomer } from '../effects/tellsCustomer.ts';
import { withCommand } from '../../procedure/withCommand.ts';
import { corrections } from './corrections.ts';
import { lateAnswers } from './lateAnswers.ts';

export const closing = incidentSetup.createStateConfig({
  description: 'Archive, configuration and knowledge are settled, in any order. What is still owed is data.',
  meta: { requirement: '3.2.h', label: { en: 'Closing', zh: '归档与更新' } },
  entry: [withCommand('stampProgress'), tellsCustomer('closingBegun')],
  on: {
    ...lateAnswers,
    archiveRecord: { guard: 'nobodyOnSite', actions: withCommand('keepArchive'), meta: { requirement: '5.11.a' } },
    correctRecord: corrections.correctRecord,
    submitConfigurationUpdate: {
      actions: [
        withCommand('settleConfiguration'),
        { type: 'handConfigurationUpdate', params: ({ event: { payload } }) => ({ ...payload }) },
      ],
      meta: { requirement: '5.12.a' },
    },
    declareConfigurationUnchanged: {
      actions: withCommand('settleConfiguration'),
      meta: { requirement: '5.12.a' },
    },
    submitKnowledge: {
      actions: [
        withCommand('settleKnowledge'),
        { type: 'draftKnowledge', params: ({ event: { payload } }) => ({ ...payload }) },
      ],
      meta: { requirement: '5.13.a' },
    },
    declareNothingNew: [
      {
        guard: 'articleInForce',
        actions: [
          withCommand('settleKnowledge'),
          {
            type: 'tellArticle',
            params: ({ context }) => ({ article: context.articles.solvedBy ?? '', use: 'solved' }),
          },
        ],
        meta: { requirement: '5.13.a', label: { en: 'an article solved it', zh: '由知识条目解决' } },
      },
      {
        guard: or(['noArticleNeeded', 'articleKeptElsewhere']),
        actions: withCommand('settleKnowledge'),
        meta: { requirement: '5.13.a', label: { en: 'nothing for the knowledge base', zh: '无需更新知识库' } },
      },
    ],
    rejectResolution: {
      guard: or(['leftUnconfirmed', 'dissatisfactionUnanswered']),
      target: 'diagnosis',
      actions: withCommand('startNextCycle'),
      meta: { requirement: '5.10.b', practised: true, label: { en: 'rejected late', zh: '客户事后不认可' } },
    },
    closeIncident: {
      guard: and([
        'recordArchived',
        'configurationSettled',
        'knowledgeSettled',
        'noticeAcknowledged',
        'leadReleased',
        'signatureSettled',
        'workOrderFiled',
        'majorReviewed',
      ]),
      target: 'closed',
      actions: [withCommand('stampClosing'), tellsCustomer('closed')],
      meta: { requirement: '5.13.b' },
    },
  },
});
