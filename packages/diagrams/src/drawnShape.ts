import * as z from 'zod';
import type { DrawnProcedure } from './drawnProcedure.ts';

const text = z.string();
const path = z.array(text);
const label = z.object({ en: text, zh: text });
const named = <Value>(value: z.ZodType<Value>) => z.record(text, value);
const condition = z.object({ requirement: text, label });

const transition = z.object({
  source: path,
  command: text.nullable(),
  guard: z.looseObject({ kind: text }).nullable(),
  targets: z.array(path),
  requirement: text.nullable(),
  practised: z.boolean(),
  label: label.nullable(),
});

const state = z.object({
  key: text,
  path,
  initial: text.nullable(),
  label: label.nullable(),
  transitions: z.array(transition),
  get states() {
    return z.array(state);
  },
});

/** What is read of a procedure to draw it, part by part. Whatever `defineProcedure` returns has it. */
export const drawnShape = z.object({
  id: text,
  version: z.number(),
  title: label,
  requirements: named(z.object({ title: label })),
  roles: named(label),
  guards: named(condition),
  structure: state,
  commands: named(
    condition.extend({
      by: z.union([z.literal('system'), path]),
      region: text,
      conditions: named(condition).optional(),
    }),
  ),
} satisfies Readonly<Record<keyof DrawnProcedure, z.ZodType>>);
