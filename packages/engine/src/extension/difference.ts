import type { Label } from '../definition/label.ts';

/**
 * One thing that is otherwise in an extended procedure. `adds` touches nothing the base says; `tightens` forbids or
 * demands more; `loosens` permits what the base forbids, or lets off what it demands; `undecided` is a change whose
 * direction neither the structure nor the extension tells.
 */
export interface Difference {
  readonly standing: 'adds' | 'tightens' | 'loosens' | 'undecided';
  /** The requirement that is touched; of an addition, what it rests on. `null`: none. */
  readonly requirement: string | null;
  /** `commands.closeIncident.by`, `machine.stage.hotline.on.applySolution[0]`. */
  readonly place: string;
  readonly message: Label;
  /** Read off both definitions, or only said by the extension, which nobody has checked. */
  readonly basis: 'structure' | 'declared';
}

/** What an extension made of its base (rule R20). */
export interface ExtensionReport {
  readonly name: string;
  readonly version: number;
  readonly base: { readonly id: string; readonly version: number };
  /** Everything that is otherwise, in the order of the definition. */
  readonly differences: readonly Difference[];
  /** Those that loosen what the text says, our reading of it, or a control (T, R, C rows). */
  readonly deviations: readonly Difference[];
}
