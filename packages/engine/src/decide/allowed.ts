import type { Actor } from '../definition/actor.ts';
import type { Label } from '../definition/label.ts';
import type { Obligation } from '../definition/obligation.ts';
import type { Procedure } from '../definition/procedure.ts';
import { toInstant, type Instant } from '../time/instant.ts';
import type { RefusalReason } from './decision.ts';
import { deriveObligations } from './derive.ts';
import type { Instance } from './instance.ts';
import { matterOf } from './matter.ts';
import { conditionObjection, noteFields, roleObjection } from './mayGive.ts';
import { foremost, obligationObjection, transitionVerdict } from './mayHappen.ts';
import { recordedTime } from './recordedTime.ts';
import type { World } from './world.ts';

/** Whether an actor could give a command now: yes, no with every reason, or it depends on the named fields (R14). */
export interface Permission {
  readonly command: string;
  readonly label: Label;
  readonly requirement: string;
  readonly verdict: 'yes' | 'no' | 'depends';
  /** With `no`: why. */
  readonly reasons: readonly RefusalReason[];
  /** With `depends`: the payload fields and observations that decide. */
  readonly dependsOn: readonly string[];
}

/** Who asks what may be done, and when. */
export interface Asker {
  readonly actor: Actor;
  readonly world: World;
  /** Which commands are meant; default: all. */
  readonly among?: (command: string) => boolean;
}

const permissionOf = (
  procedure: Procedure,
  instance: Instance,
  type: string,
  asked: { actor: Actor; world: World; recordedAt: Instant; obligations: readonly Obligation[] },
): Permission => {
  const matter = matterOf(procedure, instance, { type, payload: {}, actor: asked.actor }, asked);
  const { label, requirement } = matter.definition;
  const common = { command: type, label, requirement };
  const conditions = conditionObjection(matter, 'absent');
  const early = roleObjection(matter) ?? conditions.objection;
  if (early) return { ...common, verdict: 'no', reasons: early.reasons, dependsOn: [] };
  const { verdict, objection } = transitionVerdict(matter, 'absent');
  const late = foremost(objection, obligationObjection(matter, asked.obligations));
  if (late) return { ...common, verdict: 'no', reasons: late.reasons, dependsOn: [] };
  const open = verdict.is === 'depends' ? verdict.on : [];
  const dependsOn = [...new Set([...conditions.unanswered, ...open, ...noteFields(matter)])];
  return { ...common, verdict: dependsOn.length > 0 ? 'depends' : 'yes', reasons: [], dependsOn };
};

/**
 * Every command of the procedure an actor could think of giving, each with its verdict, in the definition's order.
 * Commands of the clock and those that create are left out. Pure.
 */
export const permissions = (
  procedure: Procedure,
  instance: Instance,
  { actor, world, among = () => true }: Asker,
): readonly Permission[] => {
  const recordedAt = toInstant(recordedTime(instance, world.now));
  const asked = { actor, world, recordedAt, obligations: deriveObligations(procedure, instance, world) };
  return Object.entries(procedure.commands)
    .filter(([type, { by, creates }]) => by !== 'system' && creates !== true && among(type))
    .map(([type]) => permissionOf(procedure, instance, type, asked));
};
