import type { GuardRow } from '../procedure/guardRow.ts';
import { processMonthObservedSchema } from './processMonth.ts';
import type { ProcessReportEvent } from './processReportEvent.ts';
import type { ProcessReportRecord } from './processReportRecord.ts';

/** What a report on problems of the process asks before it goes on. */
export const processReportGuards = {
  processMonthOver: {
    requirement: '3.1.e',
    label: { en: 'the month is over: its figures are whole', zh: '该月已结束，统计完整' },
    reads: ['processFigures'],
    holds: (_, { observations }) => {
      const observed = processMonthObservedSchema.safeParse(observations['processFigures']).data;
      return observed !== undefined && observed.figures.cutOff >= observed.endsAt;
    },
  },
} as const satisfies Readonly<Record<string, GuardRow<ProcessReportRecord, ProcessReportEvent>>>;
