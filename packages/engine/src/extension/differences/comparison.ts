import type { Procedure } from '../../definition/procedure.ts';
import type { Difference } from '../difference.ts';
import type { Extending } from '../extension.ts';

/** A base, what an extension says, and what has come of both. */
export interface Comparison extends Extending {
  readonly extended: Procedure;
}

/** One way of looking for what is otherwise. */
export type Look = (comparison: Comparison) => readonly Difference[];
