import type { Calendar } from '@statedesk/calendar';
import type { Clock, Engine, Port } from '@statedesk/engine';
import { incidentReportRecordSchema } from '../../incidentReport/incidentReportRecord.ts';
import { monthQuestionSchema } from '../../incidentReport/monthObserved.ts';
import type { MonthFigures } from '../../report/figures.ts';
import { monthAfter, periodOf, type Month } from '../../report/month.ts';
import { readMonth } from './readMonth.ts';

/** What a report is drafted with: the journals, the zone its months are of, and the instant. */
export interface ReportingDesk {
  readonly engine: Engine;
  readonly calendar: Calendar;
  readonly clock: Clock;
}

/** The figures of the tenant's reports that were sent for the year before a month; of two for one month, those of the later one. */
const earlierFigures = async (engine: Engine, tenant: string, month: Month): Promise<readonly MonthFigures[]> => {
  const found = await engine.find({
    procedure: 'incidentReport',
    tenant,
    where: {
      state: { in: ['sent', 'acknowledged'] },
      month: { in: Array.from({ length: 12 }, (_, before) => monthAfter(month, -1 - before)) },
    },
    limit: 1_000,
  });
  const figures = new Map<Month, MonthFigures>();
  for (const { id } of found) {
    const { record } = await engine.derivation(id);
    const sent = incidentReportRecordSchema.parse(record).figures;
    if (sent !== null) figures.set(sent.month, sent);
  }
  return [...figures.values()];
};

/** The figures of a tenant's month as they stand, answered by the desk from its own journals (5.15, rule R5). */
export const monthFiguresPort =
  (desk: () => ReportingDesk): Port =>
  async (question) => {
    const { tenant, month } = monthQuestionSchema.parse(question);
    const { engine, calendar, clock } = desk();
    const { figures } = await readMonth(engine, { tenant, month }, { calendar, now: clock.now() });
    const earlier = [...(await earlierFigures(engine, tenant, month))];
    return { figures, endsAt: periodOf(month, calendar).before, earlier };
  };
