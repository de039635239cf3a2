import { compileCalendar } from '@statedesk/calendar';
import type { Instance, Instant, Json, Past, Procedure, World } from '@statedesk/engine';
import { contentHash, fromInstant, instantSchema, noPast, parseOptions, unborn } from '@statedesk/engine';
import * as z from 'zod';

/** What a scenario is set in. */
export interface ScenarioOptions {
  /** When it begins, RFC 3339 with an offset; default: a Monday morning in Beijing, 2026-03-02T09:00:00+08:00. */
  readonly start?: Instant;
  /** Settings of the procedure; what is left out takes the definition's defaults. */
  readonly policy?: unknown;
  /** Calendar name → calendar document, for every name the procedure lists. */
  readonly calendars?: Readonly<Record<string, unknown>>;
  /** Observation name → what the port answers. */
  readonly observations?: Readonly<Record<string, Json>>;
}

/** Where a scenario stands between two steps: nothing but data. */
export interface Stage {
  readonly procedure: Procedure;
  readonly instance: Instance;
  readonly world: World;
  /** Its journal so far, as a late command needs it. */
  readonly past: Past;
  readonly answers: Readonly<Record<string, Json>>;
}

const hashes = (documents: Readonly<Record<string, { readonly hash: string }>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(documents).map(([name, { hash }]) => [name, hash]));

const named = (names: object) =>
  z
    .strictObject(Object.fromEntries(Object.keys(names).map((name) => [name, z.unknown()])))
    .partial()
    .prefault({});

const optionsSchema = ({ policy, calendars, observations = {} }: Procedure) =>
  z.strictObject({
    start: instantSchema.default('2026-03-02T01:00:00.000Z'),
    policy: policy.prefault({}),
    calendars: named(calendars),
    observations: named(observations),
  });

/** The stage before the first step. @throws InvalidOptionsError, CalendarError for options that do not parse */
export const emptyStage = (procedure: Procedure, options: ScenarioOptions): Stage => {
  const { start, policy, ...given } = parseOptions('scenario', optionsSchema(procedure), options);
  const calendars = Object.fromEntries(
    Object.entries(given.calendars).map(([name, document]) => [name, compileCalendar(document)]),
  );
  const identity = { id: `${procedure.id}/default/scenario`, tenant: 'default' };
  return {
    procedure,
    instance: unborn(procedure, identity, { policy: contentHash(policy), calendars: hashes(calendars) }),
    past: noPast(identity),
    world: { now: fromInstant(start), policy, calendars, observations: {} },
    answers: options.observations ?? {},
  };
};
