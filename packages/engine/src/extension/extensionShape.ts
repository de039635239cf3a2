import * as z from 'zod';
import { definitionShape } from '../definition/definitionShape.ts';
import { callable } from '../door/offering.ts';
import type { AddedState } from './addedState.ts';
import type { AddedTransition, Detour, RequiredGuard } from './addedTransition.ts';
import type { AnyExtension, ReplacedGuard } from './extension.ts';
import type { HastenedDeadline, Loosening, PutOffDeadline } from './loosening.ts';

type Shape<Part> = Readonly<Record<keyof Part, z.ZodType>>;

const {
  title: label,
  roles,
  requirements,
  commands,
  effects,
  observations,
  facts,
  fieldLabels,
} = definitionShape.shape;
const text = z.string();
const texts = z.array(text).max(100);
const fields = z.instanceof(z.ZodObject, { error: 'expected a zod object' });
const named = <Value>(value: z.ZodType<Value>) => z.record(text, value).optional();
const listed = <Value>(value: z.ZodType<Value>) => z.array(value).max(1_000).optional();

const does = listed(z.union([text, z.strictObject({ effect: text, payload: z.record(text, z.json()) })]));
const condition = z.strictObject({ requirement: text, label, reads: texts.optional(), holds: callable() });
const guard = { label, reads: texts.optional(), holds: callable() };

const state = z.strictObject({
  requirement: text,
  label,
  description: text.optional(),
  tags: texts.optional(),
  practised: z.literal(true).optional(),
  does,
} satisfies Shape<AddedState>);

const transition = z.strictObject({
  at: text,
  command: text,
  requirement: text,
  target: text.optional(),
  guards: texts.optional(),
  does,
  label: label.optional(),
  practised: z.literal(true).optional(),
} satisfies Shape<AddedTransition>);

const loosening = z.strictObject({
  guards: listed(z.strictObject({ command: text, guard: text, at: text.optional(), reason: label })),
  conditions: listed(z.strictObject({ command: text, condition: text, reason: label })),
  obligations: named(z.strictObject({ requirement: text, reason: label })),
  deadlines: named(
    z.strictObject({
      requirement: text,
      reason: label,
      until: callable().optional(),
    } satisfies Shape<PutOffDeadline>),
  ),
} satisfies Shape<Loosening>);

/** What an extension is made of, part by part: asked before anything of it is read. */
export const extensionShape = z.strictObject({
  name: text.regex(/^[a-z][A-Za-z0-9]{0,62}$/, { error: 'a name in camelCase, such as westlake' }),
  version: z.int().min(1).max(999),
  id: text.optional(),
  title: label.optional(),
  requirements: requirements.optional(),
  roles: roles.optional(),
  calendars: roles.optional(),
  fields: z.strictObject({ schema: fields, blank: z.unknown() }).optional(),
  payloads: named(fields),
  commands: commands.optional(),
  fieldLabels,
  observations,
  effects: effects.optional(),
  guards: named(z.strictObject({ requirement: text, ...guard })),
  replaces: named(
    z.strictObject({
      ...guard,
      label: label.optional(),
      claims: z.enum(['tightens', 'loosens']),
      reason: label,
    } satisfies Shape<ReplacedGuard<never, never>>),
  ),
  changes: named(callable()),
  states: named(state),
  transitions: listed(transition),
  detours: listed(z.strictObject({ command: text, from: text, to: text, through: text } satisfies Shape<Detour>)),
  requires: listed(z.strictObject({ command: text, guard: text, at: text.optional() } satisfies Shape<RequiredGuard>)),
  also: z.record(text, does).optional(),
  by: named(texts.min(1)),
  conditions: named(z.record(text, condition)),
  obligations: callable().optional(),
  deadlines: callable().optional(),
  sooner: named(z.strictObject({ requirement: text, dueAt: callable() } satisfies Shape<HastenedDeadline>)),
  sees: texts.optional(),
  visible: callable().optional(),
  facts: facts.optional(),
  policyDefaults: z.record(text, z.unknown()).optional(),
  loosens: loosening.optional(),
  upgrades: named(callable()),
} satisfies Shape<AnyExtension>);

/** An extension at the door. Whether its parts fit its base is for `extensionFaults`. */
export const extensionSchema = z.custom<AnyExtension>((value) => extensionShape.safeParse(value).success);
