import { monthObservedSchema } from './monthObserved.ts';
import type { GuardRow } from '../procedure/guardRow.ts';
import type { IncidentReportEvent } from './incidentReportEvent.ts';
import type { IncidentReportRecord } from './incidentReportRecord.ts';
import { restated } from './restatement.ts';

/** What a monthly report asks before it goes on. */
export const incidentReportGuards = {
  monthOver: {
    requirement: '5.15.b',
    label: { en: 'the month is over: its figures are whole', zh: '该月已结束，统计完整' },
    reads: ['monthFigures'],
    holds: (_, { observations }) => {
      const observed = monthObservedSchema.safeParse(observations['monthFigures']).data;
      return observed !== undefined && observed.figures.cutOff >= observed.endsAt;
    },
  },
  sentWithoutReview: {
    requirement: '5.15.a',
    label: { en: 'policy lets a report be sent that nobody has reviewed', zh: '策略允许未经审核报送' },
    holds: (_, { policy }) => !policy.controls['5.15.a'],
  },
  figuresChanged: {
    requirement: '5.15.b',
    label: { en: 'a figure has changed since the report was sent', zh: '报送后统计有变化' },
    reads: ['monthFigures'],
    holds: ({ figures }, { observations }) => {
      const observed = monthObservedSchema.safeParse(observations['monthFigures']).data;
      return observed !== undefined && figures !== null && restated(figures, observed.figures).length > 0;
    },
  },
} as const satisfies Readonly<Record<string, GuardRow<IncidentReportRecord, IncidentReportEvent>>>;
