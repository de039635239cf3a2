import type { CommandDefinition } from '../definition/command.ts';
import type { Procedure } from '../definition/procedure.ts';
import type { Command } from '../door/command.ts';
import { commandDefinition } from '../door/commandDefinition.ts';
import type { Instant } from '../time/instant.ts';
import { answersOf, type DecisionEvent } from './chartEvent.ts';
import type { Instance } from './instance.ts';
import type { World } from './world.ts';

/** One command before one instance: what every step of a judgement is shown. */
export interface Matter {
  readonly procedure: Procedure;
  readonly instance: Instance;
  readonly command: Command;
  readonly definition: CommandDefinition;
  readonly world: World;
  readonly event: DecisionEvent;
}

/** What surrounds a command besides its instance. */
export interface Circumstances {
  readonly world: World;
  readonly recordedAt: Instant;
  /** The revision of its entry; default: the instance's next. */
  readonly revision?: number;
  /** For a repeating deadline: the occurrences missed; default: none. */
  readonly missed?: number;
}

/** Puts a command before an instance. Instants are RFC 3339 in UTC. @throws InvalidCommandError for an unknown command */
export const matterOf = (
  procedure: Procedure,
  instance: Instance,
  command: Command,
  { world, recordedAt, revision = instance.revision + 1, missed = 0 }: Circumstances,
): Matter => ({
  procedure,
  instance,
  command,
  definition: commandDefinition(procedure, command.type),
  world,
  event: {
    type: command.type,
    payload: command.payload,
    actor: command.actor,
    occurredAt: command.occurredAt ?? recordedAt,
    recordedAt,
    revision,
    reason: command.reason,
    ...(missed > 0 ? { missed } : {}),
    policy: world.policy,
    observations: answersOf(world),
  },
});
