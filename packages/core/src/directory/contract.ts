import { instantSchema, type Instant, type Json } from '@statedesk/engine';
import * as z from 'zod';
import { calendarNameSchema } from '../policy/targets.ts';
import { nameSchema } from '../vocabulary/text.ts';

const contractLimitSchema = z.strictObject({ minutes: z.int().min(1).max(525_600), calendar: calendarNameSchema });

/** A contract with a vendor (3.4.a): for one service domain, from an instant on, until before another. */
export const contractSchema = z
  .strictObject({
    number: nameSchema,
    vendor: nameSchema,
    domain: nameSchema,
    from: instantSchema,
    /** The first instant it is no longer in force. */
    until: instantSchema,
    /** How long the vendor may take for one incident, and in whose time (3.4.b); left out: no limit is agreed. */
    limit: contractLimitSchema.exactOptional(),
  })
  .refine(({ from, until }) => from < until, {
    path: ['until'],
    error: 'a contract ends after it begins',
    params: { zh: '合同的终止须晚于开始' },
  });
export type Contract = Readonly<z.output<typeof contractSchema>>;

/** Which contracts are there with a vendor for a domain? Expired and future ones too: the procedure judges the time. */
export const contractsQuestionSchema = z.strictObject({
  ask: z.literal('contracts'),
  vendor: nameSchema,
  domain: nameSchema,
});
export type ContractsQuestion = Readonly<z.output<typeof contractsQuestionSchema>>;

export const contractsAnswerSchema = z.strictObject({ contracts: z.array(contractSchema).max(1000) });
export type ContractsAnswer = Readonly<z.output<typeof contractsAnswerSchema>>;

/** The contract of an answer that is in force at an instant. Instants are in UTC with milliseconds: text order is theirs. */
export const contractInForceAt = (answer: Json | undefined, at: Instant): Contract | undefined =>
  contractsAnswerSchema.safeParse(answer).data?.contracts.find(({ from, until }) => from <= at && at < until);
