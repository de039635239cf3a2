import * as z from 'zod';
import type { Procedure } from '../definition/procedure.ts';
import { procedureSchema } from '../definition/procedureSchema.ts';
import { boundedList } from '../door/boundedList.ts';
import { callable } from '../door/offering.ts';
import { parseOptions } from '../door/parseOptions.ts';
import { storeSchema } from '../store/storeSchema.ts';
import { clockSchema } from '../time/clock.ts';
import type { EffectHandler, EngineOptions, Port } from './options.ts';

const anything = z.unknown().optional();

const optionsSchema = z.strictObject({
  store: storeSchema,
  procedures: boundedList(procedureSchema, 1_000),
  defaultProcedure: z.string().optional(),
  clock: clockSchema.optional(),
  policies: anything,
  calendars: anything,
  ports: anything,
  effects: anything,
  deliveryTries: z.int().min(1).max(10_000).default(100),
  leaseMilliseconds: z.int().min(1_000).max(3_600_000).default(30_000),
  onLargeRecord: callable<NonNullable<EngineOptions['onLargeRecord']>>().optional(),
  random: callable<NonNullable<EngineOptions['random']>>().optional(),
  pause: callable<NonNullable<EngineOptions['pause']>>().optional(),
});

const present = <Value>(named: Readonly<Record<string, Value | undefined>>): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(named).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));

/** Values under names, each of which some procedure knows: any other would never be asked for. */
const named = <Value>(value: z.ZodType<Value>, names: readonly string[]) =>
  z
    .strictObject(Object.fromEntries(names.map((name) => [name, value.optional()])))
    .transform(present)
    .prefault({});

const namesSchema = (procedures: readonly Procedure[]) => {
  const all = (namesOf: (procedure: Procedure) => object) =>
    procedures.flatMap((procedure) => Object.keys(namesOf(procedure)));
  return z.object({
    defaultProcedure: z.enum(procedures.map(({ id }) => id)).optional(),
    policies: named(
      anything,
      procedures.map(({ id }) => id),
    ),
    calendars: named(
      anything,
      all(({ calendars }) => calendars),
    ),
    ports: named(
      callable<Port>(),
      all(({ observations = {} }) => observations),
    ),
    effects: named(
      callable<EffectHandler>(),
      all(({ effects }) => effects),
    ),
  });
};

/** What an engine is made of, as it came. @throws InvalidOptionsError `invalid-options` */
export const parseEngineOptions = (input: unknown) => {
  const options = parseOptions('createEngine', optionsSchema, input);
  return { ...options, ...parseOptions('createEngine', namesSchema(options.procedures), options) };
};

/** Options past the door: nothing is missing, and nothing is there that nobody would ask for. */
export type ParsedEngineOptions = ReturnType<typeof parseEngineOptions>;
