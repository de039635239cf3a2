import { satisfactionLabels } from '../../labels/labels.ts';
import { onSiteResultLabels } from '../../labels/visitLabels.ts';
import { choice, instant, section, text, yesNo } from '../formFields.ts';
import { textOf, wordsOf, yesNoOf } from '../read.ts';
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
      extent: choice({ en: 'How far it is solved', zh: '问题解决情况' }, onSiteResultLabels),
      remains: text({ en: 'What remains', zh: '遗留问题' }),
      parent: text({ en: 'Solved with incident', zh: '随父事件解决' }),
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

// What was applied last. Of an incident from an earlier version the record does not say which it was: it ended the handling.
const appliedIn = (story: IncidentStory) => {
  const { application, handlingEndedAt } = story.record;
  const applied = told(story, 'applySolution', 'recordPartialSolution');
  if (application !== null) return applied.find(({ revision }) => revision === application.revision);
  return handlingEndedAt === null ? undefined : applied.at(-1);
};

// What was done is told in the parent's own record (PR.c).
const adoptedFrom = (story: IncidentStory): string | null => {
  const { application, relations } = story.record;
  const adopted = told(story, 'adoptSolution').some(({ revision }) => revision === application?.revision);
  return adopted ? (relations.parent?.id ?? null) : null;
};

export const resultOf = (story: IncidentStory) => {
  const { acceptedAt, handlingEndedAt, appliedBy, application } = story.record;
  const applied = appliedIn(story);
  const words = wordsOf(applied);
  const confirmed = story.record.confirmation;
  const answer = told(story, 'confirmResolution', 'confirmDuringFollowUp').find(
    ({ revision }) => revision === confirmed?.revision,
  );
  return {
    outcome: outcomeOf(story),
    extent: application?.result ?? null,
    remains: words('remains'),
    parent: adoptedFrom(story),
    summary: words('summary'),
    workaround: yesNoOf(applied?.said('workaround')),
    steps: story.record.documentation ? textOf(told(story, 'documentResolution').at(-1)?.said('steps')) : null,
    startedAt: acceptedAt,
    endedAt: handlingEndedAt,
    engineer: appliedBy,
    confirmedAt: confirmed?.at ?? null,
    satisfaction: textOf(answer?.said('satisfaction')),
  };
};
