import type { Procedure } from '../definition/procedure.ts';
import type { Answer, Decision } from './decision.ts';
import { deriveWakeAt } from './derive.ts';
import type { Progress } from './progress.ts';
import { projectFacts } from './projectFacts.ts';
import type { World } from './world.ts';

/** A decision that has come to its end: with the facts and the alarm of where the instance stands now. */
export const conclude = (procedure: Procedure, progress: Progress, world: World, answer?: Answer): Decision => ({
  answer,
  entries: progress.entries,
  next: progress.instance,
  facts: projectFacts(procedure, progress.instance, world),
  wakeAt: deriveWakeAt(progress.deadlines),
  setAside: progress.setAside,
});
