import type { Person } from '../definition/actor.ts';
import { viewOf } from '../decide/derive.ts';
import { fromDefinition } from '../definition/fromDefinition.ts';
import type { Deadline, DerivationView } from '../definition/deadline.ts';
import type { JsonObject } from '../json/json.ts';
import type { EngineParts } from './parts.ts';
import { worldOf } from './prepare.ts';
import { open } from './read.ts';

/** What deadlines, obligations and facts of one instance are derived from, as it stands. */
export interface Derivation {
  /** The procedure it is an instance of, by id. */
  readonly procedure: string;
  /** The record as it is kept: personal values stay references. */
  readonly record: JsonObject;
  /** Its state, and the policy and calendars it is pinned to (rule R4). */
  readonly view: DerivationView;
  /** What falls due, as its own definition derives it: with what an extension adds or moves (rule R20). */
  readonly deadlines: readonly Deadline[];
}

/** What a procedure derives from, for those who explain what it derived. */
export const readDerivation = async (parts: EngineParts, instanceId: string, actor?: Person): Promise<Derivation> => {
  const { procedure, instance } = await open(parts, { instanceId, actor });
  const view = viewOf(procedure, instance, await worldOf(parts, procedure, instance));
  const { record } = instance;
  const deadlines = fromDefinition(procedure, 'deadlines', () => procedure.deadlines(record, view));
  return { procedure: procedure.id, record, view, deadlines };
};
