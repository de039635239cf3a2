import {
  deriveDeadlines,
  deriveObligations,
  type Instance,
  type KeyedDeadline,
  type Obligation,
  type Procedure,
  type World,
} from '@statedesk/engine';

/** A real instance that stands somewhere. */
export interface Standing {
  readonly instance: Instance;
  /** As it is when the instance has come there. */
  readonly world: World;
  readonly obligations: readonly Obligation[];
  /** In due order. */
  readonly deadlines: readonly KeyedDeadline[];
}

/** A situation that a procedure can come to, with the first instance that was found in it. */
export interface Place extends Standing {
  /** 0, 1, 2 … in the order they were found. */
  readonly number: number;
  /** How many steps lead there; no shorter way does. */
  readonly depth: number;
}

/** How an instance stands: what is owed, and what falls due. Of what is not born yet, nothing. */
export const standAt = (procedure: Procedure, instance: Instance, world: World): Standing => ({
  instance,
  world,
  obligations: instance.revision === 0 ? [] : deriveObligations(procedure, instance, world),
  deadlines: instance.revision === 0 ? [] : deriveDeadlines(procedure, instance, world),
});
