import { closeSync, openSync, readSync } from 'node:fs';
import { StoreUnavailableError } from '@statedesk/engine';
import { incompatible } from './incompatible.ts';

/** Marks a file as one of ours: "SDSK" in the header's application id (https://sqlite.org/fileformat2.html#application_id). */
export const applicationId = 0x5344534b;

const magic = 'SQLite format 3\0';
const headerBytes = 100;
const applicationIdOffset = 68;

/**
 * Whether a file is new (it is missing or empty) or ours, by its header alone: opening a foreign file with SQLite could
 * already change it or lay files beside it.
 * @throws StoreIncompatibleError where it is neither. StoreUnavailableError where it cannot be read.
 */
export const requireOwnFile = (file: string): 'new' | 'ours' => {
  const header = readHeader(file);
  if (header.length === 0) return 'new';
  if (header.toString('latin1', 0, magic.length) !== magic) throw incompatible(file, 'is not a SQLite database');
  const id = header.length < headerBytes ? 0 : header.readUInt32BE(applicationIdOffset);
  if (id === applicationId) return 'ours';
  throw incompatible(
    file,
    `is the SQLite database of another application (application id ${id}, a statedesk store has ${applicationId})`,
  );
};

const readHeader = (file: string): Buffer => {
  const header = Buffer.alloc(headerBytes);
  try {
    const descriptor = openSync(file, 'r');
    try {
      return header.subarray(0, readSync(descriptor, header));
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return Buffer.alloc(0);
    throw new StoreUnavailableError(`${file} cannot be read.`, { store: file }, { cause: error });
  }
};
