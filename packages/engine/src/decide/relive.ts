import type { Procedure } from '../definition/procedure.ts';
import { DefinitionError } from '../errors/definitionError.ts';
import type { Entry } from '../journal/entry.ts';
import { firedAmong, type Past } from '../journal/past.ts';
import { fromInstant, type Instant } from '../time/instant.ts';
import type { Instance } from './instance.ts';
import { judge } from './judge.ts';
import { matterOf } from './matter.ts';
import { refire } from './refire.ts';
import type { World } from './world.ts';

const otherwise = ({ id }: Procedure, { command, revision }: Entry): never => {
  const message = `revision ${revision} took it, and decided again it is not taken; a version's guards and actions are pure and stay as they are`;
  throw new DefinitionError(`'${command.type}' of procedure '${id}' cannot be followed: ${message}`, {
    procedure: id,
    places: [{ place: `commands.${command.type}`, message }],
  });
};

const redo = (procedure: Procedure, instance: Instance, entry: Entry, world: World): Instance => {
  if (entry.outcome === 'noted') return instance;
  const { command, actor, observations, occurredAt, recordedAt, revision } = entry;
  const circumstances = { world: { ...world, observations }, recordedAt, revision };
  const judgement = judge(matterOf(procedure, instance, { ...command, actor, occurredAt }, circumstances));
  if (!('deed' in judgement) || judgement.deed.notedBecause) return otherwise(procedure, entry);
  const { state, record } = judgement.deed.happening;
  return { ...instance, state, record };
};

/**
 * An instance as it stood at an instant that nothing a person put on record lies after: from the base of its past on,
 * what is on record happens again in the order it happened in the world. Everything else is as in `standing`. Pure.
 * @throws DefinitionError where an entry cannot be followed: the definition is not what it was
 */
export const relive = (
  procedure: Procedure,
  { base, since }: Past,
  { standing, at }: { readonly standing: Instance; readonly at: Instant },
  world: World,
): Instance => {
  const onRecord = firedAmong(since);
  let instance: Instance = { ...standing, state: base.state, record: base.record, fired: base.fired };
  for (const { entry } of since) {
    if (entry.deadline) continue;
    const met = refire(procedure, instance, { onRecord, until: fromInstant(entry.occurredAt) }, world);
    instance = redo(procedure, met, entry, world);
  }
  return refire(procedure, instance, { onRecord, until: fromInstant(at) }, world);
};
