import type { Label } from './label.ts';

/** How a named guard of the statechart explains itself (rule R14). The predicate itself lives in the machine. */
export interface GuardDefinition {
  readonly requirement: string;
  /** A sentence part that is true when the guard holds: "the customer consented to remote work". */
  readonly label: Label;
  /** Payload fields or observations the guard looks at; empty or absent: it reads the record alone. */
  readonly reads?: readonly string[];
}
