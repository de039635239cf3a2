import type { Calendar } from '@statedesk/calendar';
import { deadlineKey, type Deadline, type DerivationView } from '../definition/deadline.ts';
import { fromDefinition } from '../definition/fromDefinition.ts';
import type { Obligation } from '../definition/obligation.ts';
import type { Procedure } from '../definition/procedure.ts';
import type { StandingDeadline } from '../journal/entry.ts';
import { isInstant, toInstant, type EpochMilliseconds } from '../time/instant.ts';
import type { JsonObject } from '../json/json.ts';
import { DefinitionError } from '../errors/definitionError.ts';
import type { Instance } from './instance.ts';
import type { World } from './world.ts';

/** A deadline with its key. */
export interface KeyedDeadline extends Deadline {
  readonly key: string;
}

type DerivationWorld = Pick<World, 'policy' | 'calendars'>;

const calendarOf =
  (procedure: Procedure, calendars: DerivationWorld['calendars']) =>
  (name: string): Calendar => {
    const calendar = calendars[name];
    if (calendar) return calendar;
    throw new DefinitionError(`Procedure '${procedure.id}' reckons with a calendar '${name}' it does not list`, {
      procedure: procedure.id,
      places: [{ place: 'calendars', message: `'${name}' is missing` }],
    });
  };

/** What deadlines, obligations and facts are derived from. */
export const viewOf = (procedure: Procedure, instance: Instance, world: DerivationWorld): DerivationView => {
  const fired = new Set(instance.fired);
  return {
    state: instance.state,
    policy: world.policy,
    pinnedSince: instance.pinnedSince,
    calendar: calendarOf(procedure, world.calendars),
    hasFired: (deadline) => fired.has(deadlineKey(deadline)),
  };
};

const checkedKey = (procedure: Procedure, deadline: Deadline): string => {
  const key = deadlineKey(deadline);
  if (typeof deadline.command.type !== 'string') throw new TypeError(`${key} comes with no command`);
  if (!isInstant(deadline.dueAt))
    fromDefinition(procedure, `deadlines: ${key} is due at ${deadline.dueAt}, which`, () => toInstant(deadline.dueAt));
  return key;
};

/** Due order, ties by key. */
export const byDue = (left: KeyedDeadline, right: KeyedDeadline): number =>
  left.dueAt - right.dueAt || (left.key < right.key ? -1 : Number(left.key > right.key));

// What is no deadline is a fault of the definition, as what it throws: it is read through where that is still known.
const derive = (procedure: Procedure, instance: Instance, world: DerivationWorld): readonly KeyedDeadline[] =>
  fromDefinition(procedure, 'deadlines', () =>
    procedure
      .deadlines(instance.record, viewOf(procedure, instance, world))
      .map((deadline) => ({ ...deadline, key: checkedKey(procedure, deadline) }))
      .sort(byDue),
  );

/** What deadlines were derived from, all of it by identity, and what came of it. */
interface Derived extends DerivationWorld, Pick<Instance, 'state' | 'fired' | 'pinnedSince'> {
  readonly procedure: Procedure;
  readonly deadlines: readonly KeyedDeadline[];
}

// A decision ends with the deadlines that the next one on the same instance begins with.
const lastDerived = new WeakMap<JsonObject, Derived>();

const isDerivedFrom = (known: Derived, procedure: Procedure, instance: Instance, world: DerivationWorld): boolean =>
  known.procedure === procedure &&
  known.state === instance.state &&
  known.fired === instance.fired &&
  known.pinnedSince === instance.pinnedSince &&
  known.policy === world.policy &&
  Object.keys(procedure.calendars).every((name) => known.calendars[name] === world.calendars[name]);

/** What falls due, in due order, ties by key (rules R8, R10). @throws DefinitionError also for a due time outside 1970–2199 */
export const deriveDeadlines = (
  procedure: Procedure,
  instance: Instance,
  { policy, calendars }: DerivationWorld,
): readonly KeyedDeadline[] => {
  const known = lastDerived.get(instance.record);
  if (known && isDerivedFrom(known, procedure, instance, { policy, calendars })) return known.deadlines;
  const deadlines = derive(procedure, instance, { policy, calendars });
  const { state, fired, pinnedSince } = instance;
  lastDerived.set(instance.record, { procedure, state, fired, pinnedSince, policy, calendars, deadlines });
  return deadlines;
};

/** What is owed, discharged and waived (rule R13). */
export const deriveObligations = (
  procedure: Procedure,
  instance: Instance,
  world: DerivationWorld,
): readonly Obligation[] =>
  fromDefinition(procedure, 'obligations', () => {
    const obligations = procedure.obligations(instance.record, viewOf(procedure, instance, world));
    requireList(obligations);
    for (const { blocks } of obligations) requireList(blocks);
    return obligations;
  });

const requireList = (given: unknown): void => {
  if (!Array.isArray(given)) throw new TypeError('no list of what is owed, or of the commands that wait for it');
};

/** The deadlines as an entry keeps them. */
export const standing = (deadlines: readonly KeyedDeadline[]): readonly StandingDeadline[] =>
  deadlines.map(({ key, requirement, dueAt, provisional }) => ({
    key,
    requirement,
    dueAt: toInstant(dueAt),
    provisional,
  }));

/** The one number a store keeps of an instance's deadlines: when the first falls due (rule R8). */
export const deriveWakeAt = (deadlines: readonly KeyedDeadline[]): EpochMilliseconds | null =>
  deadlines[0]?.dueAt ?? null;
