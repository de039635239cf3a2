import { standingAfter } from '@statedesk/engine';
import * as z from 'zod';
import { approvalSchema, type Approval } from '../../../approval/approval.ts';
import { choice, instant, rows, section, text, texts } from '../../formFields.ts';
import { wordsOf } from '../../read.ts';
import { told, type IncidentStory } from '../toldOfIncident.ts';

const outcomes = {
  waiting: { en: 'Waits', zh: '待审批' },
  approved: { en: 'Approved', zh: '同意' },
  rejected: { en: 'Rejected', zh: '驳回' },
  withdrawn: { en: 'Withdrawn', zh: '撤回' },
  replaced: { en: 'Replaced by the next round', zh: '由下一轮取代' },
} as const;

/** Every round of the technical director's approval, with its answer (5.6.d). */
export const roundFields = () =>
  section(
    { en: 'Approval by the technical director', zh: '技术总监审批' },
    {
      rounds: rows(
        { en: 'Rounds', zh: '审批轮次' },
        {
          round: text({ en: 'Round', zh: '轮次' }),
          submittedAt: instant({ en: 'Submitted', zh: '提交时间' }),
          submittedBy: text({ en: 'By', zh: '提交人' }),
          change: text({ en: 'What was changed', zh: '修改说明' }),
          approvers: texts({ en: 'Asked of', zh: '审批人' }),
          outcome: choice({ en: 'Answer', zh: '审批结论' }, outcomes),
          answeredAt: instant({ en: 'Answered', zh: '审批时间' }),
          answeredBy: text({ en: 'By', zh: '答复人' }),
          onBehalfOf: text({ en: 'For', zh: '代理' }),
          remarks: text({ en: 'Remarks', zh: '审批意见' }),
        },
      ),
    },
  );

const recordSchema = z.object({ workOrderApproval: approvalSchema.nullable() });

/** The approval as an entry left it: its number, whom it was asked of and who answered for whom is in no command. */
const approvalAfter = ({ entries }: IncidentStory, revision: number): Approval | null =>
  recordSchema.parse(standingAfter(entries.slice(0, revision)).record).workOrderApproval;

// Whoever withdraws the dispatch names no round: it is the one that waited.
const answerTo = (story: IncidentStory, dispatch: IncidentStory, round: number | undefined) => {
  const answer = told(dispatch, 'approveWorkOrder', 'rejectWorkOrder', 'withdrawDispatch').find(
    ({ command, said, revision }) =>
      (command === 'withdrawDispatch' ? approvalAfter(story, revision)?.round : said('round')) === round,
  );
  const decision = answer && approvalAfter(story, answer.revision)?.decision;
  const { outcome, at: answeredAt = null, by: answeredBy = null, onBehalfOf = null } = decision ?? {};
  const words = wordsOf(answer);
  return { outcome, answeredAt, answeredBy, onBehalfOf, remarks: words('remarks') ?? words('reason') };
};

export const roundsOf = (story: IncidentStory, dispatch: IncidentStory) => {
  const submissions = told(dispatch, 'fillWorkOrder', 'reviseWorkOrder');
  return submissions.map((submission) => {
    const { at, actor, revision } = submission;
    const { round, approvers = [] } = approvalAfter(story, revision) ?? {};
    const answer = answerTo(story, dispatch, round);
    const unanswered = submission === submissions.at(-1) ? 'waiting' : 'replaced';
    return {
      round: round === undefined ? null : String(round),
      submittedAt: at,
      submittedBy: actor,
      change: wordsOf(submission)('reason'),
      approvers: [...approvers],
      ...answer,
      outcome: answer.outcome ?? unanswered,
    };
  });
};
