import * as z from 'zod';
import type { IncidentReportRecord } from '../../incidentReport/incidentReportRecord.ts';
import { defineForm } from '../form.ts';
import { instant, rows, section, text } from '../formFields.ts';
import { textOf } from '../read.ts';
import { distributionFields, distributionOf } from './distributionRows.ts';
import { figureFields, figuresOf } from './figureFields.ts';
import { numberText } from './figureText.ts';
import { handlingFields, handlingOf } from './handlingFields.ts';
import { objectiveFields, objectivesOf } from './objectiveRows.ts';
import { told, type ReportStory } from './toldOfReport.ts';
import { trendFields, trendsShown } from './trendRows.ts';

const headingFields = () =>
  section(
    { en: 'Report', zh: '报告' },
    {
      month: text({ en: 'Month', zh: '报告月份' }),
      cutOff: instant({ en: 'As at', zh: '统计截止' }),
      summary: text({ en: 'Summary', zh: '综述' }),
    },
  );

const headingOf = (story: ReportStory) => ({
  month: story.record.month,
  cutOff: story.record.figures?.cutOff ?? null,
  summary: textOf(told(story, 'draftReport').at(-1)?.said('summary')),
});

const restatementFields = () =>
  section(
    { en: 'Restated since it was sent', zh: '报送后更正' },
    {
      changes: rows(
        { en: 'Restated figures', zh: '更正的统计' },
        {
          at: instant({ en: 'When', zh: '时间' }),
          figure: text({ en: 'Figure', zh: '统计项' }),
          before: text({ en: 'Before', zh: '原值' }),
          after: text({ en: 'After', zh: '现值' }),
        },
      ),
    },
  );

const restatementsOf = ({ record: { restatements } }: ReportStory) =>
  restatements.flatMap(({ at, changes }) =>
    changes.map(({ figure, before, after }) => ({ at, figure, before: numberText(before), after: numberText(after) })),
  );

/** 《事件报告》: the figures of a month as they were drafted, held against objectives and earlier months (5.15). */
export const incidentReport = defineForm<IncidentReportRecord>()({
  id: 'incidentReport',
  version: 1,
  requirement: '6.f',
  title: { en: 'Incident Report', zh: '事件报告' },
  signatures: [
    { en: 'Prepared by', zh: '编制' },
    { en: 'Reviewed by', zh: '审核' },
    { en: 'Approved by', zh: '批准' },
  ],
  schema: z.strictObject({
    heading: headingFields(),
    figures: figureFields(),
    objectives: objectiveFields(),
    distribution: distributionFields(),
    trends: trendFields(),
    restatements: restatementFields(),
    handling: handlingFields(),
  }),
  fill: (story) => {
    const { figures, objectives, trends } = story.record;
    return {
      heading: headingOf(story),
      figures: figuresOf(figures),
      objectives: { objectives: objectivesOf(objectives) },
      distribution: distributionOf(figures),
      trends: trendsShown(trends),
      restatements: { changes: restatementsOf(story) },
      handling: handlingOf(story),
    };
  },
});
