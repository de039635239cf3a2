import type { Place } from './place.ts';
import type { Reached } from './reached.ts';
import type { Step } from './step.ts';

/** Everything a search found. */
export interface Exploration {
  readonly places: readonly Place[];
  readonly steps: readonly Step[];
  /** So many of the places, from the first, were gone on from; of the others it is not known what follows. */
  readonly searched: number;
  /** The steps to the place furthest away. */
  readonly depth: number;
  /** Everything that can be reached was: the search did not give up. */
  readonly complete: boolean;
  /** What of the definition came to pass on the way. */
  readonly reached: Reached;
}
