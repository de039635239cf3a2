import { roleLabels } from '../../../labels/roleLabels.ts';
import { choice, instant, rows, section, text } from '../../formFields.ts';
import { actorOf, instantOf, wordsOf } from '../../read.ts';
import { assignmentIn } from '../onSite/participantRows.ts';
import { told, type IncidentStory } from '../toldOfIncident.ts';

/** What is to be done there, by whom and when: as it was filled in last, or as the approval fixed it (5.6.c, 5.6.e). */
export const assignmentFields = () =>
  section(
    { en: 'Service', zh: '服务内容与安排' },
    {
      service: text({ en: 'What is to be done', zh: '服务内容' }),
      filledInBy: text({ en: 'Filled in by', zh: '填写人' }),
      filledInAt: instant({ en: 'Filled in', zh: '填写时间' }),
      from: instant({ en: 'From', zh: '计划开始' }),
      until: instant({ en: 'Until', zh: '计划结束' }),
      people: rows(
        { en: 'Who goes', zh: '现场人员' },
        {
          person: text({ en: 'Person', zh: '人员' }),
          tier: choice({ en: 'Tier', zh: '级别' }, roleLabels),
        },
      ),
      customerPrepares: text({ en: 'The customer prepares', zh: '客户配合事宜' }),
    },
  );

export const assignmentOf = (dispatch: IncidentStory) => {
  const order = told(dispatch, 'fillWorkOrder', 'reviseWorkOrder').at(-1);
  const words = wordsOf(order);
  const agreed = wordsOf(told(dispatch, 'agreeVisit').at(-1));
  const { people = [], from = null, until = null } = assignmentIn(dispatch) ?? {};
  return {
    service: words('service'),
    filledInBy: actorOf(order),
    filledInAt: instantOf(order),
    ...{ from, until },
    people: people.map(({ person, tier }) => ({ person, tier })),
    customerPrepares: agreed('customerPrepares') ?? words('customerPrepares'),
  };
};
