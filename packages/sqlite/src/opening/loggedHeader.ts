import { databaseHeader, headerBytes, type DatabaseHeader } from './databaseHeader.ts';
import { withFile, type ReadAt } from './withFile.ts';

// https://sqlite.org/fileformat2.html#walformat
const logHeaderBytes = 32;
const frameHeaderBytes = 24;
const saltOffset = 16;
const frameSaltOffset = 8;
const pageSizeOffset = 8;
const magics: readonly number[] = [0x377f0682, 0x377f0683];

/**
 * The database header as the newest commit in a write-ahead log left it; undefined where no commit of the log touched
 * it, or there is no log. A frame counts if it bears the salts of the log's header and a commit follows: that is what
 * SQLite goes by, checksums aside, which tell torn frames of a power failure from whole ones.
 */
export const loggedHeader = (log: string): DatabaseHeader | undefined => withFile(log, headerInLog);

/** The same of a log that is read piece by piece. */
export const headerInLog = (read: ReadAt): DatabaseHeader | undefined => {
  const header = read(0, logHeaderBytes);
  if (header.length < logHeaderBytes || !magics.includes(header.readUInt32BE(0))) return undefined;
  const salts = header.subarray(saltOffset, saltOffset + 8);
  const found = newestHeader(read, salts, header.readUInt32BE(pageSizeOffset));
  // Another process may have begun the log anew meanwhile, its header first: then what was read is of two logs, and
  // SQLite, which knows where that process is, tells the schema when the file is opened.
  return read(0, logHeaderBytes).equals(header) ? found : undefined;
};

const newestHeader = (read: ReadAt, salts: Buffer, pageSize: number): DatabaseHeader | undefined => {
  const frameBytes = frameHeaderBytes + pageSize;
  let committed: number | undefined;
  let pending: number | undefined;
  for (let at = logHeaderBytes; read(at + frameBytes - 1, 1).length > 0; at += frameBytes) {
    const frame = read(at, frameHeaderBytes);
    if (!frame.subarray(frameSaltOffset, frameSaltOffset + 8).equals(salts)) break;
    if (frame.readUInt32BE(0) === 1) pending = at + frameHeaderBytes;
    // The second field of a frame is 0 unless it ends a transaction.
    if (frame.readUInt32BE(4) !== 0) committed = pending;
  }
  return committed === undefined ? undefined : databaseHeader(read(committed, headerBytes));
};
