import type { Procedure } from '../definition/procedure.ts';
import type { SealedEntry, SetAsideReason } from './decision.ts';
import { deriveDeadlines, type KeyedDeadline } from './derive.ts';
import type { Instance } from './instance.ts';
import type { World } from './world.ts';

/** How far a decision has come. */
export interface Progress {
  readonly instance: Instance;
  /** What falls due of this instance: derived once, when it came to stand like this. */
  readonly deadlines: readonly KeyedDeadline[];
  readonly entries: readonly SealedEntry[];
  readonly setAside?: SetAsideReason;
}

/** Where a decision begins. Of what is not born yet nothing falls due. */
export const begin = (procedure: Procedure, instance: Instance, world: World): Progress => ({
  instance,
  deadlines: instance.revision === 0 ? [] : deriveDeadlines(procedure, instance, world),
  entries: [],
});
