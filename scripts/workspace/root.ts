import { join } from 'node:path';

/** The top of the repository, wherever a script is called from. */
export const root = join(import.meta.dirname, '..', '..');

/** Where gates keep what they make; ignored by git and safe to delete. */
export const scratch = join(root, '.tmp');
