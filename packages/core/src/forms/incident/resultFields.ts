import { satisfactionLabels } from '../../labels/labels.ts';
import { choice, instant, section, text, yesNo } from '../formFields.ts';
import { textOf, yesNoOf } from '../read.ts';
import { told, type IncidentStory } from './toldOfIncident.ts';

const outcomes = {
  done: { en: 'Done', zh: '已完成' },
  unfinished: { en: 'Unfinished', zh: '未完成' },
  toBeFollowedUp: { en: 'To be followed up', zh: '待跟进' },
} as const;

/** What came of it: the solution as it was applied last, its steps, and what the customer said. */
export const resultFields = () =>
  section(
    { en: 'Result', zh: '处理结果' },
    {
      outcome: choice({ en: 'Outcome', zh: '处理结果' }, outcomes),
      summary: text({ en: 'What was done', zh: '说明' }),
      workaround: yesNo({ en: 'A workaround', zh: '替代方案' }),
      steps: text({ en: 'Steps', zh: '解决步骤' }),
      startedAt: instant({ en: 'Start', zh: '开始时间' }),
      endedAt: instant({ en: 'End', zh: '结束时间' }),
      engineer: text({ en: 'Engineer', zh: '服务工程师' }),
      confirmedAt: instant({ en: 'Confirmed by the customer', zh: '客户确认时间' }),
      satisfaction: choice({ en: 'Satisfaction', zh: '满意度' }, satisfactionLabels),
    },
  );

const outcomeOf = ({ record }: IncidentStory): keyof typeof outcomes => {
  if (record.handlingEndedAt === null) return 'unfinished';
  return record.usesWorkaround && record.rootCause?.standing !== 'found' ? 'toBeFollowedUp' : 'done';
};

export const resultOf = (story: IncidentStory) => {
  const { acceptedAt, handlingEndedAt, appliedBy } = story.record;
  const applied = handlingEndedAt === null ? undefined : told(story, 'applySolution').at(-1);
  const confirmed = story.record.confirmation;
  const answer = told(story, 'confirmResolution', 'confirmDuringFollowUp').find(
    ({ revision }) => revision === confirmed?.revision,
  );
  return {
    outcome: outcomeOf(story),
    summary: textOf(applied?.said('summary')),
    workaround: yesNoOf(applied?.said('workaround')),
    steps: story.record.documentation ? textOf(told(story, 'documentResolution').at(-1)?.said('steps')) : null,
    startedAt: acceptedAt,
    endedAt: handlingEndedAt,
    engineer: appliedBy,
    confirmedAt: confirmed?.at ?? null,
    satisfaction: textOf(answer?.said('satisfaction')),
  };
};
