import type { Label } from './label.ts';

/** What a field of a command is called on a form, and what is asked for in it. */
export interface FieldLabel {
  readonly title: Label;
  readonly description: Label;
  /** What its values are called, where it takes a few only. */
  readonly values?: Readonly<Record<string, Label>>;
}
