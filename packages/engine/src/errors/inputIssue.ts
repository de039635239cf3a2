import type { Label } from '../definition/label.ts';

/** One thing that is wrong with what came in, where, and what would be accepted. */
export interface InputIssue {
  /** RFC 6901 pointer into the input; empty for the whole. */
  readonly path: string;
  readonly message: Label;
  /** The requirement that asks for it, where one does. */
  readonly requirement?: string;
}
