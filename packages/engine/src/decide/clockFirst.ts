import type { Procedure } from '../definition/procedure.ts';
import { fromInstant, type Instant } from '../time/instant.ts';
import { decide } from './decide.ts';
import type { Decision } from './decision.ts';
import type { Instance } from './instance.ts';
import type { World } from './world.ts';

/**
 * What the clock does to an instance before a command is decided that speaks of `occurredAt`, or of now: the deadlines
 * due by then, as if a worker had just been there (rule R9). Pure.
 * @throws DefinitionError, RecordTooLargeError
 */
export const clockFirst = (procedure: Procedure, instance: Instance, world: World, occurredAt?: Instant): Decision => {
  const until = occurredAt === undefined ? world.now : Math.min(world.now, fromInstant(occurredAt));
  return decide(procedure, instance, undefined, { ...world, now: until });
};
