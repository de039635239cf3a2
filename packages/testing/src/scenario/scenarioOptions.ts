import { compileCalendar } from '@statedesk/calendar';
import type { Instance, Instant, Json, Procedure, World } from '@statedesk/engine';
import { contentHash, fromInstant, instantSchema, unborn } from '@statedesk/engine';

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
  readonly answers: Readonly<Record<string, Json>>;
}

const hashes = (documents: Readonly<Record<string, { readonly hash: string }>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(documents).map(([name, { hash }]) => [name, hash]));

/** The stage before the first step. @throws ZodError, CalendarError for options that do not parse */
export const emptyStage = (
  procedure: Procedure,
  {
    start = '2026-03-02T09:00:00+08:00',
    policy: settings = {},
    calendars: given = {},
    observations = {},
  }: ScenarioOptions,
): Stage => {
  const policy = procedure.policy.parse(settings);
  const calendars = Object.fromEntries(
    Object.entries(given).map(([name, document]) => [name, compileCalendar(document)]),
  );
  const identity = { id: `${procedure.id}/default/scenario`, tenant: 'default' };
  return {
    procedure,
    instance: unborn(procedure, identity, { policy: contentHash(policy), calendars: hashes(calendars) }),
    world: { now: fromInstant(instantSchema.parse(start)), policy, calendars, observations: {} },
    answers: observations,
  };
};
