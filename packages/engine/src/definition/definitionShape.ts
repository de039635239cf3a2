import * as z from 'zod';
import { boundedList } from '../door/boundedList.ts';
import { callable } from '../door/offering.ts';
import type { CommandDefinition } from './command.ts';
import type { EffectDefinition, EffectReports } from './effect.ts';
import { instantSlots, keywordSlots, numberSlots } from './fact.ts';
import type { Procedure } from './procedure.ts';

const text = z.string();
const texts = boundedList(text, 1_000);
const label = z.strictObject({ en: text, zh: text });
const schema = z.custom<z.ZodType>((value) => value instanceof z.core.$ZodType, {
  error: 'expected a zod schema',
  params: { zh: '须为 zod 模式' },
});
// zod leaves this key out of a record in silence; whoever reads the definition would meet it.
const unpolluted = z.custom<Readonly<Record<string, unknown>>>(
  (value) => typeof value === 'object' && value !== null && !Object.hasOwn(value, '__proto__'),
  { error: "expected an object, without the key '__proto__'", params: { zh: '须为对象，且不含键 __proto__' } },
);
const named = <Value>(value: z.ZodType<Value>) => unpolluted.pipe(z.record(text, value));

const condition = z.strictObject({ requirement: text, label, reads: texts.optional(), holds: callable() });

// A part that is added to the type and not here does not compile.
const command = z.strictObject({
  requirement: text,
  also: texts.optional(),
  label,
  payload: schema,
  by: z.union([z.literal('system'), texts]),
  region: text,
  creates: z.literal(true).optional(),
  conditions: named(condition).optional(),
  notedWhen: named(condition).optional(),
  needs: named(z.strictObject({ question: callable() })).optional(),
  tells: callable().optional(),
} satisfies Readonly<Record<keyof CommandDefinition, z.ZodType>>);

/**
 * What a definition is made of, part by part: asked before anything of it is read. Whether the parts fit together is
 * for the checks.
 */
export const definitionShape = z.strictObject({
  id: text,
  version: z.number(),
  title: label,
  requirements: named(z.strictObject({ title: label, source: z.enum(['T', 'R', 'C', 'P']) })),
  roles: named(label),
  machine: z.unknown(),
  record: schema,
  policy: schema,
  calendars: named(label),
  commands: named(command),
  fieldLabels: named(z.strictObject({ title: label, description: label, values: named(label).optional() })).optional(),
  // A procedure may keep a guard's predicate beside its explanation.
  guards: named(z.looseObject({ requirement: text, label, reads: texts.optional() })),
  effects: named(
    z.strictObject({
      requirement: text,
      label,
      lane: z.enum(['notification', 'integration', 'instance']),
      payload: schema,
      command: callable().optional(),
      commands: callable().optional(),
      reports: z
        .strictObject({
          taken: text.optional(),
          refused: text.optional(),
          delivered: text.optional(),
          dead: text.optional(),
        } satisfies Readonly<Record<keyof EffectReports, z.ZodType>>)
        .optional(),
      reportedAsOf: z.literal('announcement').optional(),
    } satisfies Readonly<Record<keyof EffectDefinition, z.ZodType>>),
  ),
  observations: named(z.strictObject({ requirement: text, also: texts.optional(), label, answer: schema })).optional(),
  facts: named(
    z.strictObject({
      slot: z.enum([...keywordSlots, ...instantSlots, ...numberSlots, 'text']),
      label,
      project: callable(),
    }),
  ),
  factsVersion: z.number(),
  upgrades: named(callable()).optional(),
  lateEntry: z.strictObject({ requirement: text, limit: callable() }).optional(),
  obligations: callable(),
  deadlines: callable(),
  visible: callable(),
  // A procedure may be the definition of its next version; these are made anew.
  structure: z.unknown().optional(),
  charts: z.unknown().optional(),
  extension: z.unknown().optional(),
} satisfies Readonly<Record<keyof Procedure, z.ZodType>>);
