import { and, assign, not, or, setup, stateIn } from 'xstate';
import {
  extensionWithin,
  fineOwed,
  isRare,
  membershipActive,
  renewalsLeft,
  type LendingEvent,
} from './lendingGuards.suite.ts';
import { blankLoan, type LendingRecord } from './lendingRecord.suite.ts';

const meta = (requirement: string, practised?: true) => ({ requirement, ...(practised ? { practised } : {}) });

/** Effects as XState's actions: the machine says them and nothing runs. */
const announcements: {
  readonly notifyBorrower: (
    args: unknown,
    params: { readonly to: LendingRecord['contact']; readonly what: string },
  ) => void;
  readonly shelveBook: (args: unknown, params: { readonly title: string; readonly note?: string | undefined }) => void;
} = { notifyBorrower: () => undefined, shelveBook: () => undefined };

const lendingSetup = setup({
  types: { context: {} as LendingRecord, events: {} as LendingEvent },
  guards: { membershipActive, renewalsLeft, isRare, fineOwed, extensionWithin },
  actions: {
    openRecord: assign(({ event }) =>
      event.type === 'requestLoan'
        ? {
            title: event.payload.title,
            rare: event.payload.rare,
            borrower: event.actor.id,
            contact: event.payload.contact ?? null,
            labels: event.payload.labels ?? {},
          }
        : {},
    ),
    recordLoan: assign(({ event }) =>
      event.type === 'lendBook' ? { lentAt: event.occurredAt, days: event.payload.days } : {},
    ),
    recordRenewal: assign(({ context, event }) =>
      event.type === 'renewLoan' ? { days: context.days + event.payload.days, renewals: context.renewals + 1 } : {},
    ),
    recordReminder: assign(({ context, event }) => ({
      reminders: [...context.reminders, { at: event.occurredAt, answered: false }],
    })),
    recordAnswer: assign(({ context }) => ({
      reminders: context.reminders.map((reminder, index) =>
        index === context.reminders.length - 1 ? { ...reminder, answered: true } : reminder,
      ),
    })),
    chargeFine: assign(({ event }) => ({
      fine: { amount: event.policy.fine, since: event.occurredAt, settled: false },
    })),
    settleFine: assign(({ context }) => ({ fine: context.fine && { ...context.fine, settled: true } })),
    stampClosing: assign(({ event }) => ({ closedAt: event.occurredAt })),
    clearClosing: assign({ closedAt: null }),
    keepRemark: assign(({ context, event }) => ({ remarks: [...context.remarks, event.revision] })),
    ...announcements,
  },
});

/** A loan: what becomes of the book, and how far its borrower has been reminded. */
export const lendingMachine = lendingSetup.createMachine({
  id: 'lending',
  type: 'parallel',
  context: blankLoan,
  on: { keepRemark: { actions: 'keepRemark', meta: meta('1.10') } },
  states: {
    loan: {
      meta: meta('1.1'),
      initial: 'unopened',
      states: {
        unopened: {
          meta: meta('1.1'),
          on: { requestLoan: { target: 'requested', actions: 'openRecord', meta: meta('1.1') } },
        },
        requested: {
          meta: meta('1.1'),
          on: {
            lendBook: {
              target: 'out',
              guard: 'membershipActive',
              actions: [
                'recordLoan',
                { type: 'notifyBorrower', params: ({ context }) => ({ to: context.contact, what: 'lent' }) },
              ],
              meta: meta('1.2'),
            },
            withdrawRequest: { target: 'closed', actions: 'stampClosing', meta: meta('P.2', true) },
          },
        },
        out: {
          meta: meta('1.2'),
          initial: 'onLoan',
          on: {
            renewLoan: {
              guard: and(['renewalsLeft', 'membershipActive']),
              actions: 'recordRenewal',
              meta: meta('1.3'),
            },
            returnBook: {
              target: 'returned',
              actions: {
                type: 'shelveBook',
                params: ({ context, event }) => ({ title: context.title, note: event.reason }),
              },
              meta: meta('1.4'),
            },
            reportLost: { target: 'lost', guard: or(['isRare', stateIn({ reminder: 'quiet' })]), meta: meta('1.9') },
          },
          states: {
            onLoan: {
              meta: meta('1.2'),
              on: {
                renewLoan: {
                  guard: and([
                    not('isRare'),
                    { type: 'extensionWithin', params: { most: 14 } },
                    { type: 'renewalsLeft' },
                  ]),
                  actions: ['recordRenewal', { type: 'notifyBorrower', params: { to: null, what: 'renewed' } }],
                  meta: meta('1.3'),
                },
                markOverdue: { target: 'overdue', actions: 'chargeFine', meta: meta('1.6') },
              },
            },
            overdue: { meta: meta('1.6') },
          },
        },
        returned: {
          meta: meta('1.4'),
          on: {
            settleFine: { guard: 'fineOwed', actions: 'settleFine', meta: meta('1.7') },
            closeLoan: { target: 'closed', actions: 'stampClosing', meta: meta('1.8') },
          },
        },
        closed: {
          meta: meta('1.8'),
          on: {
            reopenLoan: { target: 'returned', actions: 'clearClosing', meta: meta('P.1', true) },
            archiveLoan: { target: 'archived', actions: 'clearClosing', meta: meta('1.8') },
          },
        },
        lost: { meta: meta('1.9') },
        archived: { meta: meta('1.8') },
      },
    },
    reminder: {
      meta: meta('1.5'),
      initial: 'quiet',
      states: {
        quiet: {
          meta: meta('1.5'),
          on: {
            sendReminder: {
              target: 'reminded',
              actions: [
                'recordReminder',
                { type: 'notifyBorrower', params: ({ context }) => ({ to: context.contact, what: 'reminder' }) },
              ],
              meta: meta('1.5'),
            },
            markOverdue: { target: 'pressing', meta: meta('1.6') },
          },
        },
        reminded: {
          meta: meta('1.5'),
          on: {
            answerReminder: { target: 'quiet', actions: 'recordAnswer', meta: meta('1.5') },
            markOverdue: { target: 'pressing', meta: meta('1.6') },
            returnBook: { target: 'quiet', meta: meta('1.4') },
          },
        },
        pressing: {
          meta: meta('1.6'),
          on: { returnBook: { target: 'quiet', guard: stateIn({ loan: { out: 'overdue' } }), meta: meta('1.4') } },
        },
      },
    },
  },
});
