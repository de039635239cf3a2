import type { StoreIncompatibleError } from '@statedesk/engine';
import { incompatible } from './incompatible.ts';

/** The refusal of a file that a newer version of this package has brought up to date. */
export const newerSchema = (file: string, version: number, known: number): StoreIncompatibleError =>
  incompatible(file, `has schema ${version}, this version of @statedesk/sqlite knows ${known}; update the package`);
