import {
  callable,
  clockSchema,
  offering,
  parseOptions,
  storeSchema,
  type EffectHandler,
  type LargeRecord,
} from '@statedesk/engine';
import * as z from 'zod';
import type { Directory } from '../directory/directory.ts';
import { overEach } from '../procedure/overEach.ts';
import type { PolicyFinding } from '../policy/lint/policyFinding.ts';
import { deskCommands } from './deskCommands.ts';
import { effectHandlersSchema } from './effectHandlers.ts';
import { ownRulesSchema } from './ownRules.ts';

// Policies and calendars are documents: the engine parses them, and says which one is wrong.
const document = z.unknown().optional();

const otherProcedures = Object.fromEntries(Object.entries(deskCommands).filter(([id]) => id !== 'incident'));

const directorySchema = offering<Directory>(
  { en: 'a directory', zh: '通讯录' },
  { contracts: true, project: true, substitutes: true },
);

const deskOptionsSchema = z.strictObject({
  store: storeSchema,
  policy: document,
  policies: z.strictObject(overEach(otherProcedures, () => document)).prefault({}),
  calendars: z.strictObject({ working: document, always: document }).prefault({}),
  ports: z.strictObject({ directory: directorySchema.optional() }).prefault({}),
  effects: effectHandlersSchema.prefault({}),
  ownEffects: z.record(z.string(), callable<EffectHandler>()).prefault({}),
  procedure: ownRulesSchema.optional(),
  clock: clockSchema.optional(),
  leaseMilliseconds: z.number().optional(),
  random: callable<(bytes: number) => Uint8Array>().optional(),
  onLargeRecord: callable<(record: LargeRecord) => void>().optional(),
  onPolicyWarning: callable<(warning: PolicyFinding) => void>().optional(),
});

/** What a desk is made of, as it came. @throws InvalidOptionsError `invalid-options` */
export const parseDeskOptions = (options: unknown): z.output<typeof deskOptionsSchema> =>
  parseOptions('createServiceDesk', deskOptionsSchema, options);
