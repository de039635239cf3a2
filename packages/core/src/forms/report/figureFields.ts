import { solvedByTier2, type MonthFigures } from '../../report/figures.ts';
import { section, text } from '../formFields.ts';
import { numberText, rateText } from './figureText.ts';

/** The figures of clause 5.15, and those that go with them. */
export const figureFields = () =>
  section(
    { en: 'Figures of the month', zh: '当月统计' },
    {
      total: text({ en: 'Incidents', zh: '事件总数' }),
      response: text({ en: 'Responded in time', zh: '响应及时率' }),
      resolution: text({ en: 'Solved in time', zh: '解决及时率' }),
      followUp: text({ en: 'Called back in time', zh: '回访及时率' }),
      solvedByTier2: text({ en: 'Solved by tier 2', zh: '二线解决数' }),
      solvedByTier3: text({ en: 'Solved by tier 3', zh: '三线解决数' }),
      escalations: text({ en: 'Escalations', zh: '升级次数' }),
      reopenings: text({ en: 'Reopenings', zh: '重新打开次数' }),
      unreachable: text({ en: 'Not reached for the follow-up', zh: '回访未联系上' }),
      majorIncidents: text({ en: 'Major incidents', zh: '重大事件数' }),
      deviations: text({ en: 'Steps beyond the text', zh: '程序文本之外的操作' }),
      overdue: text({ en: 'Overdue at the cut-off', zh: '截止时逾期未办' }),
      leftOut: text({ en: 'Recorded, and left out of the total', zh: '已登记但不计入总数' }),
    },
  );

export const figuresOf = (figures: MonthFigures | null) => {
  const number = (count: (of: MonthFigures) => number) => numberText(figures && count(figures));
  return {
    total: number(({ total }) => total),
    response: rateText(figures?.response),
    resolution: rateText(figures?.resolution),
    followUp: rateText(figures?.followUp),
    solvedByTier2: number(solvedByTier2),
    solvedByTier3: number(({ solvedBy }) => solvedBy.tier3Vendor),
    escalations: number(({ escalations }) => escalations),
    reopenings: number(({ reopenings }) => reopenings),
    unreachable: number(({ unreachable }) => unreachable),
    majorIncidents: number(({ majorIncidents }) => majorIncidents),
    deviations: number(({ deviations }) => deviations),
    overdue: number(({ overdue }) => overdue),
    leftOut: number(({ leftOut }) => Object.values(leftOut).reduce((sum, each) => sum + each, 0)),
  };
};
