import * as z from 'zod';
import type { CommandDefinitions } from '../../definition/command.ts';
import { personal } from '../../personal/personal.ts';
import type { LendingRecord } from './lendingRecord.suite.ts';

const nothing = z.strictObject({});
const days = z.strictObject({ days: z.int().min(1).max(60) });

export const lendingCommands = {
  requestLoan: {
    requirement: '1.1',
    label: { en: 'Request a loan', zh: '申请借阅' },
    by: ['member'],
    region: 'loan',
    creates: true,
    payload: z.strictObject({
      title: z.string().min(1).max(200_000),
      rare: z.boolean().default(false),
      contact: personal(z.string().min(1).max(200), 'borrower').optional(),
      labels: z.record(z.string(), z.string()).optional(),
    }),
  },
  lendBook: {
    requirement: '1.2',
    label: { en: 'Lend the book', zh: '借出' },
    by: ['librarian'],
    region: 'loan',
    payload: days,
    needs: {
      membership: { question: ({ record }) => ({ member: record.borrower, reminders: record.reminders.length }) },
    },
    conditions: {
      fourEyes: {
        requirement: 'C.1',
        label: { en: 'nobody lends to themselves', zh: '不得借给自己' },
        holds: ({ record, actor }) => actor.id !== record.borrower,
      },
    },
  },
  renewLoan: {
    requirement: '1.3',
    label: { en: 'Renew the loan', zh: '续借' },
    by: ['member', 'librarian'],
    region: 'loan',
    payload: days,
    needs: {
      membership: { question: ({ record }) => ({ member: record.borrower, reminders: record.reminders.length }) },
    },
    conditions: {
      ownLoan: {
        requirement: 'C.1',
        label: { en: 'it is the borrower or a librarian', zh: '须为借阅人或馆员' },
        holds: ({ record, actor }) => actor.id === record.borrower || actor.roles.some((role) => role === 'librarian'),
      },
    },
  },
  returnBook: {
    requirement: '1.4',
    label: { en: 'Return the book', zh: '归还' },
    by: ['librarian'],
    region: 'loan',
    payload: nothing,
  },
  reportLost: {
    requirement: '1.9',
    label: { en: 'Report the book lost', zh: '报失' },
    by: ['member'],
    region: 'loan',
    payload: nothing,
  },
  settleFine: {
    requirement: '1.7',
    label: { en: 'Settle the fine', zh: '缴清罚金' },
    by: ['librarian'],
    region: 'loan',
    payload: nothing,
  },
  closeLoan: {
    requirement: '1.8',
    label: { en: 'Close the loan', zh: '结清' },
    by: ['librarian'],
    region: 'loan',
    payload: nothing,
  },
  reopenLoan: {
    requirement: 'P.1',
    label: { en: 'Reopen the loan', zh: '重新开启' },
    by: ['librarian'],
    region: 'loan',
    payload: nothing,
  },
  withdrawRequest: {
    requirement: 'P.2',
    label: { en: 'Withdraw the request', zh: '撤回申请' },
    by: ['member'],
    region: 'loan',
    payload: nothing,
  },
  answerReminder: {
    requirement: '1.5',
    label: { en: 'Answer a reminder', zh: '回复提醒' },
    by: ['member'],
    region: 'reminder',
    payload: z.strictObject({ round: z.int().positive(), text: z.string().max(500).optional() }),
    notedWhen: {
      roundIsOver: {
        requirement: '1.5',
        label: { en: 'the reminder it answers is not the newest', zh: '所回复的提醒已过期' },
        reads: ['round'],
        holds: ({ record, payload }) => payload['round'] !== record.reminders.length,
      },
    },
  },
  keepRemark: {
    requirement: '1.10',
    label: { en: 'Keep a remark', zh: '备注' },
    by: ['member', 'librarian'],
    region: 'root',
    payload: z.strictObject({ text: z.string().min(1).max(2_000) }),
  },
  sendReminder: {
    requirement: '1.5',
    label: { en: 'Send a reminder', zh: '发送提醒' },
    by: 'system',
    region: 'reminder',
    payload: z.strictObject({ round: z.int().positive() }),
  },
  markOverdue: {
    requirement: '1.6',
    label: { en: 'Mark as overdue', zh: '标记逾期' },
    by: 'system',
    region: 'loan',
    payload: nothing,
  },
  archiveLoan: {
    requirement: '1.8',
    label: { en: 'Archive the loan', zh: '归档' },
    by: 'system',
    region: 'loan',
    payload: nothing,
  },
} satisfies CommandDefinitions<LendingRecord>;
