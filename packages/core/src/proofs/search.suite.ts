import type { Procedure, Profile } from '@statedesk/engine';
import type { Exploration, Place, Sample } from '@statedesk/testing';

/** One search of a procedure, and what must hold of all that it finds. */
export interface Search {
  readonly title: string;
  readonly procedure: Procedure;
  readonly samples: readonly Sample[];
  readonly explore: (profile: Profile) => Exploration;
  /** Whether nothing more need happen at a place. */
  readonly isOver: (place: Place) => boolean;
  /** The command that closes, where one does. */
  readonly closedBy?: string;
  /** Whether all must be found; otherwise it stops at so many places. */
  readonly isWhole: boolean;
  /** Whether it tries what begins something that only commands of other searches end: dead ends are theirs to find. */
  readonly isPartial: boolean;
}
