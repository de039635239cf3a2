import type { Port } from '@statedesk/engine';
import { processMonthQuestionSchema } from '../../processReport/processMonth.ts';
import { periodOf } from '../../report/month.ts';
import type { ReportingDesk } from '../report/monthFiguresPort.ts';
import { readProcessMonth } from './readProcessMonth.ts';

/** The figures on problems of the process as they stand, answered by the desk from its own journals (3.1.e, rule R5). */
export const processFiguresPort =
  (desk: () => ReportingDesk): Port =>
  async (question) => {
    const { tenant, month } = processMonthQuestionSchema.parse(question);
    const { engine, calendar, clock } = desk();
    const { figures } = await readProcessMonth(engine, { tenant, month }, { calendar, now: clock.now() });
    return { figures, endsAt: periodOf(month, calendar).before };
  };
