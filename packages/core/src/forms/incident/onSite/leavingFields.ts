import { onSiteResultLabels } from '../../../labels/visitLabels.ts';
import { choice, instant, section, text } from '../../formFields.ts';
import { textOf } from '../../read.ts';
import { told, type IncidentStory } from '../toldOfIncident.ts';

/** How far it was solved when they left, what the customer said, and whether somebody comes again (6.a). */
export const leavingFields = () =>
  section(
    { en: 'Result', zh: '问题解决情况' },
    {
      result: choice({ en: 'How far it is solved', zh: '问题解决情况' }, onSiteResultLabels),
      remains: text({ en: 'What remains', zh: '遗留问题' }),
      nextServiceAt: instant({ en: 'Next service', zh: '下次服务时间' }),
      customerRemarks: text({ en: 'Remarks of the customer', zh: '客户意见建议' }),
      recordedBy: text({ en: 'Recorded by', zh: '记录人' }),
      again: text({ en: 'Sent again, because', zh: '再派现场服务人员（原因）' }),
    },
  );

/** What was said on leaving; `undefined` as long as nobody has left. */
export const leavingOf = (onSite: IncidentStory) => told(onSite, 'leaveSite').at(-1);

export const resultOnSite = ({
  onSite,
  papers,
}: {
  readonly onSite: IncidentStory;
  readonly papers: IncidentStory;
}) => {
  const left = leavingOf(onSite);
  return {
    result: textOf(left?.said('result')),
    remains: textOf(told(onSite, 'recordPartialSolution').at(-1)?.said('remains')),
    nextServiceAt: textOf(left?.said('nextServiceAt')),
    customerRemarks: textOf(left?.said('customerRemarks')),
    recordedBy: left?.actor ?? null,
    again: textOf(told(papers, 'arrangeAnotherVisit').at(-1)?.said('reason')),
  };
};
