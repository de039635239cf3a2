import { StoreIncompatibleError } from '@statedesk/engine';

/** The refusal of a file that this package must not touch. */
export const incompatible = (file: string, why: string): StoreIncompatibleError =>
  new StoreIncompatibleError(`${file} ${why}. It was left as it is.`, { store: file });
