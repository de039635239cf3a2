import type { GuardRow } from '../procedure/guardRow.ts';
import { answersRoundOf } from '../procedure/roundAnswered.ts';
import type { DocumentEvent } from './documentEvent.ts';
import { inForceOf, type DocumentRecord } from './documentRecord.ts';
import { versionInForceIn } from './documentSubject.ts';

const othersThan = (authors: readonly string[] | undefined, people: readonly string[]): boolean =>
  people.some((person) => authors?.includes(person) === false);

/** What a document under control asks before it goes on. */
export const documentGuards = {
  othersReviewAndApprove: {
    requirement: '3.1.a',
    label: {
      en: 'among the reviewers and among the approvers is somebody who did not write it',
      zh: '审核人与批准人中均有编制人以外的人',
    },
    reads: ['reviewers', 'approvers'],
    holds: ({ draft }, { payload }) =>
      'reviewers' in payload &&
      othersThan(draft?.authors, payload.reviewers) &&
      othersThan(draft?.authors, payload.approvers),
  },
  documentReviewerAnswers: {
    requirement: '3.1.a',
    label: {
      en: 'you are named as reviewer, or stand in for one who is away, and this round is open',
      zh: '您是指定审核人或其代理人，且该轮审核进行中',
    },
    reads: ['round', 'substitutes'],
    holds: ({ review }, command) => answersRoundOf(review, command),
  },
  documentApproverAnswers: {
    requirement: '3.1.a',
    label: {
      en: 'you are named as approver, or stand in for one who is away, and this round is open',
      zh: '您是指定批准人或其代理人，且该轮批准进行中',
    },
    reads: ['round', 'substitutes'],
    holds: ({ approval }, command) => answersRoundOf(approval, command),
  },
  describesWhatIsInForce: {
    requirement: '3.1.a',
    label: {
      en: 'the version it describes is the one that the desk goes by',
      zh: '所描述的版本即服务台现行版本',
    },
    reads: ['versionInForce'],
    holds: ({ draft }, { observations }) => {
      const described = draft?.describes ?? null;
      return described === null || versionInForceIn(observations['versionInForce']) === described.version;
    },
  },
  documentInForce: {
    requirement: '3.1.a',
    label: { en: 'a version of it is in force', zh: '该文件已有生效版本' },
    holds: (record) => inForceOf(record) !== null,
  },
} as const satisfies Readonly<Record<string, GuardRow<DocumentRecord, DocumentEvent>>>;
