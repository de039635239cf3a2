import type { Deadline, DerivationView } from '../../definition/deadline.ts';
import { fromInstant } from '../../time/instant.ts';
import type { LendingPolicy } from './lendingPolicy.suite.ts';
import type { LendingRecord } from './lendingRecord.suite.ts';

const hour = 3_600_000;

const isOnLoan = ({ state }: DerivationView): boolean =>
  typeof state === 'object' && typeof state['loan'] === 'object' && state['loan']['out'] === 'onLoan';

const ofLoan = (record: LendingRecord, view: DerivationView): readonly Deadline[] => {
  if (record.lentAt === null || !isOnLoan(view)) return [];
  const policy = view.policy as LendingPolicy;
  const due = view.calendar('opening').addWorkingDays(fromInstant(record.lentAt), record.days);
  const common = { cycle: record.renewals + 1, anchor: record.lentAt, provisional: due.provisional };
  return [
    {
      ...common,
      id: 'reminder',
      rung: 'warning',
      requirement: '1.5',
      dueAt: due.at - policy.remindHoursBefore * hour,
      command: { type: 'sendReminder', payload: { round: record.reminders.length + 1 } },
    },
    {
      ...common,
      id: 'return',
      rung: 'due',
      requirement: '1.6',
      dueAt: due.at,
      command: { type: 'markOverdue', payload: {} },
    },
  ];
};

const ofArchive = ({ closedAt }: LendingRecord, view: DerivationView): readonly Deadline[] =>
  closedAt === null
    ? []
    : [
        {
          id: 'archive',
          cycle: 1,
          rung: 'due',
          anchor: closedAt,
          requirement: '1.8',
          dueAt: fromInstant(closedAt) + (view.policy as LendingPolicy).keepDays * 24 * hour,
          provisional: false,
          command: { type: 'archiveLoan', payload: {} },
        },
      ];

const isReminded = ({ state }: DerivationView): boolean => typeof state === 'object' && state['reminder'] !== 'quiet';

/** What falls due of a loan (rule R8). A reminder is sent once, and only to somebody not yet reminded. */
export const lendingDeadlines = (record: LendingRecord, view: DerivationView): readonly Deadline[] =>
  [...ofLoan(record, view), ...ofArchive(record, view)].filter(
    (deadline) => !view.hasFired(deadline) && !(deadline.id === 'reminder' && isReminded(view)),
  );
