import { onSiteResultLabels } from '../../../labels/visitLabels.ts';
import { choice, instant, rows, section, text } from '../../formFields.ts';
import { textOf } from '../../read.ts';
import { leavingOf } from '../onSite/leavingFields.ts';
import { visitsOf } from '../onSite/visits.ts';
import { visitStory } from '../onSite/visitStory.ts';
import { told, type IncidentStory } from '../toldOfIncident.ts';

/** The visits that were made under the order, and how far it was solved after each (5.7, 5.7.d). */
export const serviceFields = () =>
  section(
    { en: 'Service as it was given', zh: '服务情况' },
    {
      visits: rows(
        { en: 'Visits', zh: '上门记录' },
        {
          visit: text({ en: 'Visit', zh: '第几次' }),
          arrivedAt: instant({ en: 'Arrived', zh: '到达时间' }),
          leftAt: instant({ en: 'Left', zh: '离开时间' }),
          result: choice({ en: 'After the service', zh: '服务后状态' }, onSiteResultLabels),
          nextServiceAt: instant({ en: 'Next service', zh: '下次服务时间' }),
        },
      ),
    },
  );

export const servicesOf = (story: IncidentStory, dispatch: IncidentStory) => {
  const agreements = new Set(told(dispatch, 'agreeVisit').map(({ revision }) => revision));
  return visitsOf(story).flatMap(({ agreed }, before) => {
    if (!agreements.has(agreed)) return [];
    const { onSite } = visitStory(story, before + 1);
    const left = leavingOf(onSite);
    return {
      visit: String(before + 1),
      arrivedAt: told(onSite, 'arriveOnSite').at(-1)?.at ?? null,
      leftAt: left?.at ?? null,
      result: textOf(left?.said('result')),
      nextServiceAt: textOf(left?.said('nextServiceAt')),
    };
  });
};
