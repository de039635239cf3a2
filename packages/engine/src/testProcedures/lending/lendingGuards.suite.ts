import type { GuardDefinition } from '../../definition/guard.ts';
import type { ProcedureEvent } from '../../definition/procedureEvent.ts';
import type { lendingCommands } from './lendingCommands.suite.ts';
import type { LendingPolicy } from './lendingPolicy.suite.ts';
import type { LendingRecord } from './lendingRecord.suite.ts';

export type LendingEvent = ProcedureEvent<typeof lendingCommands, LendingPolicy>;

/** What XState hands to a guard. */
export interface Asked {
  readonly context: LendingRecord;
  readonly event: LendingEvent;
}

export const membershipActive = ({ event }: Asked): boolean =>
  (event.observations['membership'] as { active: boolean } | undefined)?.active === true;

export const renewalsLeft = ({ context, event }: Asked): boolean => context.renewals < event.policy.renewals;
export const isRare = ({ context }: Asked): boolean => context.rare;
export const fineOwed = ({ context }: Asked): boolean => context.fine?.settled === false;

export const extensionWithin = ({ event }: Asked, { most }: { readonly most: number }): boolean =>
  event.type === 'renewLoan' && event.payload.days <= most;

export const lendingGuards: Readonly<Record<string, GuardDefinition>> = {
  membershipActive: {
    requirement: '1.2',
    label: { en: 'the borrower is an active member', zh: '借阅人是有效会员' },
    reads: ['membership'],
  },
  renewalsLeft: { requirement: '1.3', label: { en: 'a renewal is left', zh: '尚有续借次数' } },
  isRare: { requirement: '1.3', label: { en: 'the book is rare', zh: '该书为珍本' } },
  fineOwed: { requirement: '1.7', label: { en: 'a fine is owed', zh: '有未缴罚金' } },
  extensionWithin: {
    requirement: '1.3',
    label: { en: 'the extension is short enough', zh: '续借天数在限内' },
    reads: ['days'],
  },
};
