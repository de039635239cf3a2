import type { LogFault } from '../faults/logFault.ts';
import type { DecidedBefore } from '../replay/decidedBefore.ts';
import type { Deviation } from '../replay/deviation.ts';

/** Something found while replaying, named by its line. */
export type Finding =
  | { readonly about: 'log'; readonly fault: LogFault }
  | { readonly about: 'row'; readonly deviation: Deviation }
  | { readonly about: 'before'; readonly decidedBefore: DecidedBefore };
