import { isOpen } from '../actionPlan/actionsAfter.ts';
import type { GuardRow } from '../procedure/guardRow.ts';
import type { ProcessProblemEvent } from './processProblemEvent.ts';
import type { ProcessProblemRecord } from './processProblemRecord.ts';

/** What a process problem asks before it goes on. */
export const processProblemGuards = {
  processActionOpen: {
    requirement: '3.1.d',
    label: { en: 'there is such an action, and it is open', zh: '该措施存在且尚未完成' },
    reads: ['number'],
    holds: ({ actions }, { payload }) =>
      'number' in payload && actions.some((action) => action.number === payload.number && isOpen(action)),
  },
  processActionsEnded: {
    requirement: '3.1.d',
    label: { en: 'no action is open', zh: '各项措施均已了结' },
    holds: ({ actions }) => !actions.some(isOpen),
  },
} as const satisfies Readonly<Record<string, GuardRow<ProcessProblemRecord, ProcessProblemEvent>>>;
