import type { Objective } from '../../incidentReport/objectives.ts';
import { choice, rows, section, text, yesNo } from '../formFields.ts';
import { shareText } from './figureText.ts';

const objectives = {
  response: { en: 'Responded in time', zh: '响应及时率' },
  resolution: { en: 'Solved in time', zh: '解决及时率' },
  followUp: { en: 'Called back in time', zh: '回访及时率' },
} as const satisfies Readonly<Record<Objective['objective'], unknown>>;

/** What was wanted of the month, and whether it was reached (3.1.c). */
export const objectiveFields = () =>
  section(
    { en: 'Objectives', zh: '目标完成情况' },
    {
      objectives: rows(
        { en: 'Objectives', zh: '目标' },
        {
          objective: choice({ en: 'Objective', zh: '指标' }, objectives),
          wanted: text({ en: 'Wanted', zh: '目标值' }),
          reached: text({ en: 'Reached', zh: '实际值' }),
          met: yesNo({ en: 'Met', zh: '是否达成' }),
        },
      ),
    },
  );

export const objectivesOf = (evaluated: readonly Objective[]) =>
  evaluated.map(({ objective, wanted, reached, met }) => ({
    objective,
    wanted: shareText(wanted),
    reached: shareText(reached),
    met,
  }));
