import { join } from 'node:path';
import { root } from '../workspace/root.ts';

const directory = join(root, 'fixtures', 'stores');

/** Stored formats that were ever released, oldest first. */
export const formats = ['format-1', 'format-2', 'format-3'] as const;

/** The SQLite file a version wrote. */
export const fixtureFile = (name: string): string => join(directory, `${name}.db`);

/** The hashes of its entries by position, kept beside it. */
export const fixtureHeads = (name: string): string => join(directory, `${name}.hashes.json`);
