import { lookAt } from '../connection/lookAt.ts';
import { migrations } from '../migrations/migrations.ts';
import { damaged } from './damaged.ts';
import { databaseHeader, headerBytes, type DatabaseHeader } from './databaseHeader.ts';
import { incompatible } from './incompatible.ts';
import { loggedHeader } from './loggedHeader.ts';
import { newerSchema } from './newerSchema.ts';
import { withFile } from './withFile.ts';

/** Marks a file as one of ours: "SDSK" in the header's application id (https://sqlite.org/fileformat2.html#application_id). */
export const applicationId = 0x5344534b;

/** Where SQLite keeps the write-ahead log of a file. */
const logOf = (file: string): string => `${file}-wal`;

/** Whether a log with anything in it lies beside a file. */
export const hasLog = (file: string): boolean => (lookAt(logOf(file))?.size ?? 0) > 0;

/**
 * Whether a file is new (it is missing or empty) or ours, by its bytes alone: opening a file with SQLite could already
 * change it or lay files beside it.
 * @throws StoreIncompatibleError where it is neither, or of a newer version. StoreDamagedError where it was one of ours
 * or is cut off. StoreUnavailableError where it cannot be read.
 */
export const requireOwnFile = (file: string): 'new' | 'ours' => {
  // Looked for first: another process that makes the file right now writes its header before it has a log.
  const logged = hasLog(file);
  const bytes = withFile(file, (read) => read(0, headerBytes)) ?? Buffer.alloc(0);
  if (bytes.length > 0) return requireOurs(file, databaseHeader(bytes));
  if (logged) throw damaged(file, `it is missing or empty, and ${logOf(file)} holds commits of it`);
  return 'new';
};

const requireOurs = (file: string, header: DatabaseHeader): 'ours' => {
  const marked = header.applicationId === applicationId;
  if (marked && !(header.isSqlite && header.isOrdinary)) throw damaged(file, 'its header was overwritten');
  if (!header.isSqlite) throw incompatible(file, 'is not a SQLite database');
  if (!header.isWhole) throw damaged(file, 'it ends within its header');
  if (!marked) {
    throw incompatible(
      file,
      `is the SQLite database of another application (application id ${header.applicationId}, a statedesk store has ${applicationId})`,
    );
  }
  const version = Math.max(header.userVersion, loggedHeader(logOf(file))?.userVersion ?? 0);
  if (version > migrations.length) throw newerSchema(file, version, migrations.length);
  requireWholePages(file, header.pageSize);
  return 'ours';
};

// SQLite finds missing pages itself, and takes half a page for one that ends in zeros. With a log beside it, half a
// page may be a checkpoint that was interrupted or is under way: SQLite writes that page again.
const requireWholePages = (file: string, pageSize: number): void => {
  const size = lookAt(file)?.size ?? 0;
  if (size % pageSize !== 0 && !hasLog(file)) throw damaged(file, 'it ends in the middle of a page');
};
