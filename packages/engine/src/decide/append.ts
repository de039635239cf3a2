import { fromDefinition } from '../definition/fromDefinition.ts';
import type { StandingDeadline, Entry } from '../journal/entry.ts';
import { canonical } from '../json/canonical.ts';
import type { SealedEntry } from './decision.ts';
import { deriveDeadlines, standing } from './derive.ts';
import type { Happening } from './happen.ts';
import type { Instance } from './instance.ts';
import type { Matter } from './matter.ts';
import { seal } from './seal.ts';

/** Which deadline an entry executes, and when it was due. */
export type Fired = NonNullable<Entry['deadline']>;

/** What an entry is made of, besides the matter it answers. */
export interface Deed {
  readonly happening: Happening;
  readonly fired?: Fired | undefined;
  /** Present for a command that is only noted: the conditions that made it so. */
  readonly notedBecause?: readonly string[] | undefined;
}

/** An instance with one more entry. */
export interface Appended {
  readonly instance: Instance;
  readonly sealed: SealedEntry;
}

const changedDeadlines = (
  { procedure, instance, world }: Matter,
  next: Instance,
): readonly StandingDeadline[] | undefined => {
  const before = instance.revision === 0 ? [] : standing(deriveDeadlines(procedure, instance, world));
  const after = standing(deriveDeadlines(procedure, next, world));
  return canonical(before) === canonical(after) ? undefined : after;
};

const entryOf = (matter: Matter, next: Instance, did: Deed): Entry => {
  const { instance, command, event, world } = matter;
  const { happening, fired, notedBecause } = did;
  const deadlines = changedDeadlines(matter, next);
  return {
    format: 1,
    hashAlgorithm: 'sha256',
    instanceId: instance.id,
    revision: next.revision,
    previous: instance.head,
    definition: { procedure: instance.procedure, version: instance.version },
    policy: instance.policy,
    calendars: { ...instance.calendars },
    outcome: notedBecause ? 'noted' : 'accepted',
    ...(notedBecause ? { notedBecause: [...notedBecause] } : {}),
    command: {
      type: command.type,
      payload: command.payload,
      ...(command.idempotencyKey === undefined ? {} : { idempotencyKey: command.idempotencyKey }),
      ...(command.reason === undefined ? {} : { reason: command.reason }),
      ...(command.provenance === undefined ? {} : { provenance: command.provenance }),
    },
    actor: { ...event.actor, roles: [...event.actor.roles] },
    ...(fired ? { deadline: fired } : {}),
    occurredAt: event.occurredAt,
    recordedAt: event.recordedAt,
    requirements: [...happening.requirements],
    patches: [...happening.patches],
    ...(canonical(happening.state) === canonical(instance.state) && instance.revision > 0
      ? {}
      : { state: happening.state }),
    effects: [...happening.effects],
    ...(deadlines ? { deadlines: [...deadlines] } : {}),
    observations: { ...world.observations },
  };
};

/** Writes what a command did as the instance's next entry, and moves the instance there. */
export const append = (matter: Matter, did: Deed): Appended => {
  const { procedure, instance, command, event } = matter;
  const moved: Instance = {
    ...instance,
    revision: instance.revision + 1,
    state: did.happening.state,
    record: did.happening.record,
    fired: did.fired ? [...instance.fired, did.fired.key] : instance.fired,
    recordedAt: event.recordedAt,
    actedAt: did.fired ? instance.actedAt : event.occurredAt,
  };
  // Only a definition's own texts can have no bytes: a lone surrogate that an action cut out.
  const sealed = fromDefinition(procedure, `commands.${command.type}`, () => seal(entryOf(matter, moved, did)));
  return { instance: { ...moved, head: sealed.hash }, sealed };
};
