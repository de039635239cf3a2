import type { Act } from '../../procedure/act.ts';
import { instant, section, text } from '../formFields.ts';
import { wordsOf } from '../read.ts';
import { told, type ReportStory } from './toldOfReport.ts';

/** Who prepared, reviewed and approved the report (5.15.a). Drafted anew, it is reviewed anew. */
export const handlingFields = () =>
  section(
    { en: 'Prepared, reviewed, approved', zh: '编制、审核、批准' },
    {
      preparedBy: text({ en: 'Prepared by', zh: '编制' }),
      preparedAt: instant({ en: 'Prepared', zh: '编制时间' }),
      reviewedBy: text({ en: 'Reviewed by', zh: '审核' }),
      reviewedAt: instant({ en: 'Reviewed', zh: '审核时间' }),
      reviewRemarks: text({ en: 'Reviewer’s remarks', zh: '审核意见' }),
      sentAt: instant({ en: 'Sent', zh: '报送时间' }),
      approvedBy: text({ en: 'Acknowledged by', zh: '批准（签收）' }),
      approvedAt: instant({ en: 'Acknowledged', zh: '批准时间' }),
      approvalRemarks: text({ en: 'Remarks', zh: '批示' }),
    },
  );

const done = (act: Act | null) => ({ by: act?.by ?? null, at: act?.at ?? null });

export const handlingOf = (story: ReportStory) => {
  const { drafted, reviewed, sent, acknowledged } = story.record;
  const [prepared, review, approval] = [done(drafted), done(reviewed), done(acknowledged)];
  const reviewing = told(story, 'reviewReport').find(({ revision }) => revision === reviewed?.revision);
  return {
    ...{ preparedBy: prepared.by, preparedAt: prepared.at },
    ...{ reviewedBy: review.by, reviewedAt: review.at, reviewRemarks: wordsOf(reviewing)('remarks') },
    sentAt: done(sent).at,
    ...{ approvedBy: approval.by, approvedAt: approval.at },
    approvalRemarks: wordsOf(told(story, 'acknowledgeReport').at(-1))('remarks'),
  };
};
