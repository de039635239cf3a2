import { tmpdir } from 'node:os';
import { callable, offering, parseOptions, type Procedure } from '@statedesk/engine';
import * as z from 'zod';
import { madeBy } from './mapping/madeBy.ts';
import { mappingOption } from './mapping/mappingOption.ts';
import type { LogClock } from './replay/logClock.ts';
import type { ReplayOptions } from './replayOptions.ts';

const parts = z.looseObject({});

const optionsSchema = z.strictObject({
  desk: offering<ReplayOptions['desk']>({ en: 'a desk', zh: '服务台' }, { execute: true, tick: true, find: true }),
  clock: offering<LogClock>({ en: 'the clock of a log', zh: '日志时钟' }, { now: true, moveTo: true }),
  position: z.int().nonnegative(),
  procedure: madeBy<Procedure>(
    'defineProcedure',
    z.looseObject({
      structure: z.looseObject({ states: z.array(parts) }),
      charts: z.looseObject({ practised: parts }),
    }),
  ),
  mapping: mappingOption,
  tenant: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/)
    .default('default'),
  deadlines: z.boolean().default(true),
  strict: z.boolean().default(false),
  temporaryDirectory: z.string().min(1).default(tmpdir),
  onFinding: callable<NonNullable<ReplayOptions['onFinding']>>().default(() => () => undefined),
  onProgress: callable<NonNullable<ReplayOptions['onProgress']>>().default(() => () => undefined),
});

/** What a replay is told to do, as it came. @throws InvalidOptionsError `invalid-options` */
export const parseReplayOptions = (options: ReplayOptions): z.output<typeof optionsSchema> =>
  parseOptions('replayLog', optionsSchema, options);

/** Which log, for whom. @throws InvalidOptionsError `invalid-options` */
export const parseLogPath = (file: string, reader = 'replayLog'): string =>
  parseOptions(reader, z.strictObject({ file: z.string().min(1) }), { file }).file;
