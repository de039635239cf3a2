import * as z from 'zod';
import { boundedList } from '../door/boundedList.ts';
import { callable } from '../door/offering.ts';
import { instantSlots, keywordSlots, numberSlots } from './fact.ts';

const text = z.string();
const texts = boundedList(text, 1_000);
const label = z.strictObject({ en: text, zh: text });
const schema = z.custom<z.ZodType>((value) => value instanceof z.core.$ZodType, {
  error: 'expected a zod schema',
  params: { zh: '须为 zod 模式' },
});
const named = <Value>(value: z.ZodType<Value>) => z.record(text, value);

const condition = z.strictObject({ requirement: text, label, reads: texts.optional(), holds: callable() });

const command = z.strictObject({
  requirement: text,
  label,
  payload: schema,
  by: z.union([z.literal('system'), texts]),
  region: text,
  creates: z.literal(true).optional(),
  conditions: named(condition).optional(),
  notedWhen: named(condition).optional(),
  needs: named(z.strictObject({ question: callable() })).optional(),
});

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
  // A procedure may keep a guard's predicate beside its explanation.
  guards: named(z.looseObject({ requirement: text, label, reads: texts.optional() })),
  effects: named(
    z.strictObject({
      requirement: text,
      label,
      lane: z.enum(['notification', 'integration', 'instance']),
      payload: schema,
    }),
  ),
  observations: named(z.strictObject({ requirement: text, label, answer: schema })).optional(),
  facts: named(
    z.strictObject({
      slot: z.enum([...keywordSlots, ...instantSlots, ...numberSlots, 'text']),
      label,
      project: callable(),
    }),
  ),
  factsVersion: z.number(),
  obligations: callable(),
  deadlines: callable(),
  visible: callable(),
  // A procedure may be the definition of its next version; these two are made anew.
  structure: z.unknown().optional(),
  charts: z.unknown().optional(),
});
