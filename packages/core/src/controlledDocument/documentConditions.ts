import { isStaleAnswer } from '../approval/answerRound.ts';
import type { Approval } from '../approval/approval.ts';
import type { ConditionRow } from '../procedure/conditionRow.ts';
import type { DocumentRecord } from './documentRecord.ts';

type DocumentCondition = ConditionRow<DocumentRecord>;

/** What the incident manager maintains (3.1.a). */
const maintained: readonly unknown[] = ['processDefinition', 'recordTemplate'];

/** The process definition and the record templates are the incident manager's to maintain. */
export const maintainsIt: DocumentCondition = {
  requirement: '3.1.a',
  label: {
    en: 'you are the incident manager, or it is neither a process definition nor a record template',
    zh: '您是事件管理负责人，或该文件不是流程定义、记录模板',
  },
  reads: ['kind'],
  holds: ({ actor, record, payload }) =>
    actor.roles.some((role) => role === 'incidentManager') || !maintained.includes(record.kind ?? payload['kind']),
};

/** Nobody reviews or approves what they wrote (R14). */
export const notOwnDocument: DocumentCondition = {
  requirement: '3.1.a',
  label: { en: 'you did not write this version', zh: '您不是该版本的编制人' },
  holds: ({ actor, record }) => record.draft?.authors.includes(actor.id) !== true,
};

const isOver = (approval: Approval | null, round: unknown): boolean =>
  typeof round === 'number' && isStaleAnswer(approval, round);

/** An answer to a review that is over changes nothing (R14). */
export const documentReviewOver: DocumentCondition = {
  requirement: '3.1.a',
  label: { en: 'the review it answers is over', zh: '所答复的审核轮次已结束' },
  reads: ['round'],
  holds: ({ record, payload }) => isOver(record.review, payload['round']),
};

/** An answer to an approval that is over changes nothing (R14). */
export const documentApprovalOver: DocumentCondition = {
  requirement: '3.1.a',
  label: { en: 'the approval it answers is over', zh: '所答复的批准轮次已结束' },
  reads: ['round'],
  holds: ({ record, payload }) => isOver(record.approval, payload['round']),
};
