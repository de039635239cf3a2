import { inBoth, parseOptions } from '@statedesk/engine';
import * as z from 'zod';
import { isClient, isTransaction } from './connection/databaseOver.ts';
import type { PostgresClient, PostgresTransaction } from './connection/clients.ts';

/** The name of a schema: it becomes part of every statement. */
export const schemaName = z
  .string()
  .regex(
    /^[a-z_][a-z0-9_]*$/i,
    inBoth(
      'expected letters, digits and underscores, the first one no digit',
      '须为字母、数字与下划线，且不以数字开头',
    ),
  )
  // The server takes 63 bytes for the name of a channel, which is longer by a few.
  .max(48)
  .default('statedesk');

/** Node's timers take no more. */
const milliseconds = z
  .int()
  .min(1)
  .max(2 ** 31 - 1);

const optionsSchema = z.strictObject({
  client: z.custom<PostgresClient>(isClient, {
    error: 'expected a Pool or a Client of pg, or the sql of postgres.js',
    params: { zh: '须为 pg 的 Pool 或 Client，或 postgres.js 的 sql' },
  }),
  schema: schemaName,
  migrate: z.boolean().default(true),
  prepare: z.boolean().default(true),
  lockTimeoutMs: milliseconds.default(5_000),
  answerTimeoutMs: milliseconds.default(60_000),
});

/** What a store is to be opened with. @throws InvalidOptionsError */
export const parsePostgresOptions = (options: unknown): Readonly<z.output<typeof optionsSchema>> =>
  parseOptions('postgresStore', optionsSchema, options);

const transactionSchema = z.custom<PostgresTransaction>(isTransaction, {
  error: 'expected an open transaction: a client of pg, or what sql.begin of postgres.js hands out',
  params: { zh: '须为已开始的事务：pg 的 Client，或 postgres.js 的 sql.begin 所给的 sql' },
});

/** What a host has open. A pool is no transaction. @throws InvalidOptionsError */
export const parseTransaction = (transaction: unknown): PostgresTransaction =>
  parseOptions('using', transactionSchema, transaction);
