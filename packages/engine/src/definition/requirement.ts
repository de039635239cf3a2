import type { Label } from './label.ts';

/**
 * Where a requirement comes from: `T` the procedure's text, `R` our reading of it, `C` a control that only forbids or
 * demands more, `P` a practised addition that permits what the text has no arrow for.
 */
export type RequirementSource = 'T' | 'R' | 'C' | 'P';

/** One numbered requirement of a procedure. Its id is the key under which a definition lists it, such as `5.9.c`. */
export interface Requirement {
  readonly title: Label;
  readonly source: RequirementSource;
}
