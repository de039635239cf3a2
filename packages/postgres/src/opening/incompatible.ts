import { StoreIncompatibleError } from '@statedesk/engine';

/** What is wrong with a schema that this package does not touch. */
export const incompatible = (store: string, what: string): StoreIncompatibleError =>
  new StoreIncompatibleError(`${store} ${what}. It was left as it is.`, { store });
