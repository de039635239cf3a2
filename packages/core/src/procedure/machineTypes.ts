import type { StateMeta, TransitionMeta } from './meta.ts';

interface MachineTypes<RecordShape, Event> {
  readonly context: RecordShape;
  readonly events: Event;
  readonly meta: StateMeta;
  readonly transitionMeta: TransitionMeta;
}

/** What a machine's context, commands and meta are: XState takes types through a value, which nothing reads. */
export function machineTypes<RecordShape, Event>(): MachineTypes<RecordShape, Event>;
export function machineTypes(): object {
  return {};
}
