import * as z from 'zod';
import { defineProcedure } from '../../definition/defineProcedure.ts';
import type { ProcedureDefinition } from '../../definition/procedureDefinition.ts';
import type { Requirement, RequirementSource } from '../../definition/requirement.ts';
import { personalReferenceSchema } from '../../personal/personal.ts';
import { lendingCommands } from './lendingCommands.suite.ts';
import { lendingDeadlines } from './lendingDeadlines.suite.ts';
import { lendingGuards } from './lendingGuards.suite.ts';
import { lendingMachine } from './lendingMachine.suite.ts';
import { lendingPolicySchema } from './lendingPolicy.suite.ts';
import { lendingRecordSchema, type LendingRecord } from './lendingRecord.suite.ts';

const titled = (en: string, zh: string, source: RequirementSource): Requirement => ({ title: { en, zh }, source });

/** How a library lends a book: the procedure the engine is tested with. */
export const lendingDefinition = {
  id: 'lending',
  version: 1,
  title: { en: 'Lending', zh: '借阅' },
  requirements: {
    '1.1': titled('A member asks for a book', '会员申请', 'T'),
    '1.2': titled('A librarian lends it', '馆员借出', 'T'),
    '1.3': titled('Renewals', '续借', 'T'),
    '1.4': titled('The book comes back', '归还', 'T'),
    '1.5': titled('Reminders', '提醒', 'T'),
    '1.6': titled('Overdue', '逾期', 'T'),
    '1.7': titled('Fines', '罚金', 'T'),
    '1.8': titled('The loan is closed', '结清', 'T'),
    '1.9': titled('Loss', '遗失', 'T'),
    '1.10': titled('Remarks', '备注', 'R'),
    'C.1': titled('Whose loan it is', '借阅归属', 'C'),
    'P.1': titled('Reopening', '重新开启', 'P'),
    'P.2': titled('Withdrawing', '撤回', 'P'),
  },
  roles: { member: { en: 'Member', zh: '会员' }, librarian: { en: 'Librarian', zh: '馆员' } },
  machine: lendingMachine,
  record: lendingRecordSchema,
  policy: lendingPolicySchema,
  calendars: { opening: { en: 'Opening hours', zh: '开放时间' } },
  commands: lendingCommands,
  guards: lendingGuards,
  effects: {
    notifyBorrower: {
      requirement: '1.5',
      label: { en: 'Tell the borrower', zh: '通知借阅人' },
      lane: 'notification',
      payload: z.strictObject({ to: personalReferenceSchema.nullable(), what: z.string() }),
    },
    shelveBook: {
      requirement: '1.4',
      label: { en: 'Shelve the book', zh: '上架' },
      lane: 'integration',
      payload: z.strictObject({ title: z.string(), note: z.string().optional() }),
    },
  },
  observations: {
    membership: {
      requirement: '1.2',
      label: { en: 'Membership', zh: '会籍' },
      answer: z.strictObject({ active: z.boolean() }),
    },
  },
  facts: {
    title: { slot: 'text', label: { en: 'Title', zh: '书名' }, project: ({ title }) => title },
    borrower: { slot: 'k1', label: { en: 'Borrower', zh: '借阅人' }, project: ({ borrower }) => borrower },
    lentAt: { slot: 'i1', label: { en: 'Lent', zh: '借出时刻' }, project: ({ lentAt }) => lentAt },
    renewals: { slot: 'n1', label: { en: 'Renewals', zh: '续借次数' }, project: ({ renewals }) => renewals },
  },
  factsVersion: 1,
  obligations: ({ fine }) =>
    fine === null
      ? []
      : [
          {
            id: 'fine',
            requirement: '1.7',
            label: { en: 'the fine for a late return', zh: '逾期罚金' },
            owedSince: fine.since,
            blocks: ['closeLoan'],
            standing: fine.settled ? ('discharged' as const) : ('owed' as const),
          },
        ],
  deadlines: lendingDeadlines,
  visible: ({ borrower }, { id, roles }) => id === borrower || roles.some((role) => role === 'librarian'),
} satisfies ProcedureDefinition<LendingRecord>;

export const lending = defineProcedure(lendingDefinition);
