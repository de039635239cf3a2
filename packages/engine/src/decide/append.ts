import { fromDefinition } from '../definition/fromDefinition.ts';
import type { Entry, StandingDeadline } from '../journal/entry.ts';
import { firedAfter } from '../journal/firedKeys.ts';
import { deriveDeadlines, standing, type KeyedDeadline } from './derive.ts';
import type { Happening } from './happen.ts';
import type { Instance } from './instance.ts';
import { isSameState } from './isSameState.ts';
import type { Matter } from './matter.ts';
import type { Progress } from './progress.ts';
import { seal } from './seal.ts';

/** Which deadline an entry executes, when it was due, and how many of its occurrences were missed before. */
interface Fired {
  readonly key: string;
  readonly dueAt: string;
  readonly missed: number;
}

/** What an entry is made of, besides the matter it answers. */
export interface Deed {
  readonly happening: Happening;
  readonly fired?: Fired;
  /** Present for a command that is only noted: the conditions that made it so. */
  readonly notedBecause?: readonly string[];
  /** For a late command: the keys of fired deadlines that it made not to have fired. */
  readonly annuls?: readonly string[];
}

const isSame = (before: KeyedDeadline, after: KeyedDeadline | undefined): boolean =>
  after !== undefined &&
  before.key === after.key &&
  before.dueAt === after.dueAt &&
  before.requirement === after.requirement &&
  before.provisional === after.provisional;

/** All standing deadlines, where any changed: what an entry promises anew. */
export const changedDeadlines = (
  before: readonly KeyedDeadline[],
  after: readonly KeyedDeadline[],
): readonly StandingDeadline[] | undefined => {
  const same = before.length === after.length && before.every((deadline, index) => isSame(deadline, after[index]));
  return same ? undefined : standing(after);
};

const commandOf = ({ command }: Matter): Entry['command'] => ({
  type: command.type,
  payload: command.payload,
  ...(command.idempotencyKey === undefined ? {} : { idempotencyKey: command.idempotencyKey }),
  ...(command.reason === undefined ? {} : { reason: command.reason }),
  ...(command.provenance === undefined ? {} : { provenance: command.provenance }),
});

type Fields = Omit<Extract<Entry, { format: 1 }>, 'format' | 'deadline'>;

/** The format is the lowest that can say it: what needs no more than the first is written as ever (rule R3). */
const formatted = (fields: Fields, { fired, annuls = [] }: Deed): Entry => {
  const deadline = fired && { key: fired.key, dueAt: fired.dueAt };
  if (annuls.length > 0) return { ...fields, format: 2, annuls: [...annuls] };
  if (fired && fired.missed > 0) return { ...fields, format: 2, deadline: { ...fired } };
  return { ...fields, format: 1, ...(deadline ? { deadline } : {}) };
};

const fieldsOf = (instance: Instance, matter: Matter, { happening, notedBecause }: Deed): Fields => ({
  hashAlgorithm: 'sha256',
  instanceId: instance.id,
  revision: instance.revision + 1,
  previous: instance.head,
  definition: { procedure: instance.procedure, version: instance.version },
  policy: instance.policy,
  calendars: { ...instance.calendars },
  outcome: notedBecause ? 'noted' : 'accepted',
  ...(notedBecause ? { notedBecause: [...notedBecause] } : {}),
  command: commandOf(matter),
  actor: { ...matter.event.actor, roles: [...matter.event.actor.roles] },
  occurredAt: matter.event.occurredAt,
  recordedAt: matter.event.recordedAt,
  requirements: [...happening.requirements],
  patches: [...happening.patches],
  ...(instance.revision > 0 && isSameState(happening.state, instance.state) ? {} : { state: happening.state }),
  effects: [...happening.effects],
  observations: { ...matter.world.observations },
});

/**
 * Writes what a command did as the next entry of the instance a decision has come to, and moves it there. The matter may
 * have been judged on an earlier instance: what was done is told as a change of this one.
 */
export const append = (progress: Progress, matter: Matter, did: Deed): Progress => {
  const { procedure, command, event, world } = matter;
  const { instance } = progress;
  const entry = formatted(fieldsOf(instance, matter, did), did);
  const moved: Instance = {
    ...instance,
    revision: entry.revision,
    state: did.happening.state,
    record: did.happening.record,
    fired: firedAfter(instance.fired, entry),
    recordedAt: event.recordedAt,
    actedAt: did.fired ? instance.actedAt : event.occurredAt,
  };
  const deadlines = deriveDeadlines(procedure, moved, world);
  const changed = changedDeadlines(progress.deadlines, deadlines);
  // Only a definition's own texts can have no bytes: a lone surrogate that an action cut out.
  const sealed = fromDefinition(procedure, `commands.${command.type}`, () =>
    seal({ ...entry, ...(changed ? { deadlines: [...changed] } : {}) }),
  );
  return { instance: { ...moved, head: sealed.hash }, deadlines, entries: [...progress.entries, sealed] };
};
