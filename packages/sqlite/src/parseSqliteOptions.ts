import { parseOptions } from '@statedesk/engine';
import * as z from 'zod';

const optionsSchema = z.strictObject({
  file: z
    .string()
    .min(1)
    .refine((file) => !file.includes('\0'), { error: 'a path holds no U+0000', params: { zh: '路径不得含 U+0000' } }),
  synchronous: z.enum(['full', 'normal']).default('full'),
  // setTimeout takes no more.
  busyTimeoutMs: z
    .int()
    .min(0)
    .max(2 ** 31 - 1)
    .default(5_000),
});

/** What a store is to be opened with: two of these words become part of a PRAGMA. @throws InvalidOptionsError */
export const parseSqliteOptions = (options: unknown): Readonly<z.output<typeof optionsSchema>> =>
  parseOptions('sqliteStore', optionsSchema, options);
