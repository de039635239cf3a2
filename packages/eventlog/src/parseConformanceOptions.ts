import { tmpdir } from 'node:os';
import type { IncidentPolicyInput } from '@statedesk/core';
import { callable, parseOptions } from '@statedesk/engine';
import * as z from 'zod';
import type { ConformanceOptions } from './conformanceOptions.ts';
import { mappingOption } from './mapping/mappingOption.ts';

type Told<Name extends 'onCase' | 'onFault' | 'onProgress'> = NonNullable<ConformanceOptions[Name]>;

const optionsSchema = z.strictObject({
  mapping: mappingOption,
  // The desk parses it, and says what is wrong with it.
  policy: z.custom<Omit<IncidentPolicyInput, 'profile'>>((value) => typeof value === 'object').prefault({}),
  temporaryDirectory: z.string().min(1).default(tmpdir),
  onCase: callable<Told<'onCase'>>().default(() => () => undefined),
  onFault: callable<Told<'onFault'>>().default(() => () => undefined),
  onProgress: callable<Told<'onProgress'>>().default(() => () => undefined),
});

/** What a check of conformance is told to do, as it came. @throws InvalidOptionsError `invalid-options` */
export const parseConformanceOptions = (options: ConformanceOptions): z.output<typeof optionsSchema> =>
  parseOptions('checkConformance', optionsSchema, options);
