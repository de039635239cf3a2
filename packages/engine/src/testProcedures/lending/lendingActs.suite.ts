import type { CommandInput } from '../../door/command.ts';
import type { Json } from '../../json/json.ts';

export const member = { id: 'mei', roles: ['member'] };
export const stranger = { id: 'otto', roles: ['member'] };
export const librarian = { id: 'lin', roles: ['librarian'] };

/** Monday to Friday, nine to five, Beijing; no holidays. */
export const calendars = {
  opening: {
    id: 'opening',
    zone: 'Asia/Shanghai',
    covers: { from: 2025, to: 2030 },
    holidays: [],
    weekly: Object.fromEntries(
      ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map((day) => [day, [{ from: '09:00', to: '17:00' }]]),
    ),
  },
};

export const activeMember: Readonly<Record<string, Json>> = { membership: { active: true } };

/** Commands of a loan's way, as a scenario or an engine takes them. */
export const requestLoan = {
  type: 'requestLoan',
  payload: { title: '三体', contact: 'mei@example.org' },
  actor: member,
} satisfies CommandInput;
export const requestRareLoan = {
  type: 'requestLoan',
  payload: { title: 'Codex', rare: true },
  actor: member,
} satisfies CommandInput;
export const lendBook = { type: 'lendBook', payload: { days: 10 }, actor: librarian } satisfies CommandInput;
export const renewLoan = { type: 'renewLoan', payload: { days: 7 }, actor: member } satisfies CommandInput;
export const returnBook = { type: 'returnBook', actor: librarian } satisfies CommandInput;
export const reportLost = { type: 'reportLost', actor: member } satisfies CommandInput;
export const settleFine = { type: 'settleFine', actor: librarian } satisfies CommandInput;
export const closeLoan = { type: 'closeLoan', actor: librarian } satisfies CommandInput;
export const reopenLoan = { type: 'reopenLoan', actor: librarian } satisfies CommandInput;
export const withdrawRequest = { type: 'withdrawRequest', actor: member } satisfies CommandInput;
export const answerReminder = { type: 'answerReminder', payload: { round: 1 }, actor: member } satisfies CommandInput;
export const keepRemark = { type: 'keepRemark', payload: { text: 'a remark' }, actor: member } satisfies CommandInput;

/** Ten working days from Monday 2 March, nine o'clock: the end of Monday the 16th. */
export const dueAt = '2026-03-16T17:00:00+08:00';
export const remindedAt = '2026-03-15T17:00:00+08:00';
