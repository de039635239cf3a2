import type { IncidentReportRecord } from '../../incidentReport/incidentReportRecord.ts';
import { forecastMethodLabels } from '../../report/forecast.ts';
import { bars, choice, rows, section, text } from '../formFields.ts';
import { numberText, shareText } from './figureText.ts';

type Trends = NonNullable<IncidentReportRecord['trends']>;
type Figure = keyof Trends;

const names = {
  total: { en: 'Incidents', zh: '事件总数' },
  high: { en: 'High priority', zh: '高优先级' },
  responseRate: { en: 'Responded in time', zh: '响应及时率' },
  resolutionRate: { en: 'Solved in time', zh: '解决及时率' },
  followUpRate: { en: 'Called back in time', zh: '回访及时率' },
} as const satisfies Readonly<Record<Figure, unknown>>;
const figures = [
  'total',
  'high',
  'responseRate',
  'resolutionRate',
  'followUpRate',
] as const satisfies readonly Figure[];

const written = (figure: Figure, value: number | null): string | null =>
  figure === 'total' || figure === 'high' ? numberText(value) : shareText(value);

/** The followed figures month by month, and what the next month may bring, with the error the method has had (5.15.g). */
export const trendFields = () =>
  section(
    { en: 'Trend and forecast', zh: '趋势与预测' },
    {
      chart: bars({ en: 'Incidents by month', zh: '事件总数趋势' }),
      months: rows(
        { en: 'Month by month', zh: '逐月' },
        {
          month: text({ en: 'Month', zh: '月份' }),
          total: text(names.total),
          high: text(names.high),
          responseRate: text(names.responseRate),
          resolutionRate: text(names.resolutionRate),
          followUpRate: text(names.followUpRate),
        },
      ),
      forecasts: rows(
        { en: 'Next month', zh: '下月预测' },
        {
          figure: choice({ en: 'Figure', zh: '指标' }, names),
          change: text({ en: 'Against last month', zh: '环比' }),
          expected: text({ en: 'Expected', zh: '预测值' }),
          method: choice({ en: 'Method', zh: '方法' }, forecastMethodLabels),
          meanError: text({ en: 'Mean error so far', zh: '以往平均误差' }),
          tried: text({ en: 'Tried on months', zh: '检验月数' }),
        },
      ),
    },
  );

const monthsOf = (trends: Trends) =>
  trends.total.months.map(({ month }) => {
    const value = (figure: Figure): string | null =>
      written(figure, trends[figure].months.find((each) => each.month === month)?.value ?? null);
    return {
      month,
      total: value('total'),
      high: value('high'),
      responseRate: value('responseRate'),
      resolutionRate: value('resolutionRate'),
      followUpRate: value('followUpRate'),
    };
  });

const forecastsOf = (trends: Trends) =>
  figures.map((figure) => {
    const { change, forecast } = trends[figure];
    return {
      figure,
      change: written(figure, change),
      expected: forecast && written(figure, forecast.expected),
      method: forecast?.method ?? null,
      meanError: forecast && written(figure, forecast.meanError),
      tried: numberText(forecast?.tried),
    };
  });

const chartOf = ({ total }: Trends) => total.months.map(({ month, value }) => ({ of: month, value }));

export const trendsShown = (trends: Trends | null) =>
  trends === null
    ? { chart: [], months: [], forecasts: [] }
    : { chart: chartOf(trends), months: monthsOf(trends), forecasts: forecastsOf(trends) };
