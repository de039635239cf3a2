import type { Instance } from '../decide/instance.ts';
import type { StoredInstance } from '../store/storedRows.ts';

type Row = Omit<StoredInstance, 'position' | 'setAside'>;

/**
 * The instances this process read or wrote last, so that a row it has parsed before is not parsed again. The row is
 * read all the same: what is spared is the parsing, and only where every byte is the same.
 */
export interface OpenedRows {
  find(row: Row): Instance | undefined;
  keep(row: Row, instance: Instance): void;
}

const isSame = (row: Row, kept: Row): boolean =>
  row.snapshot === kept.snapshot &&
  row.head === kept.head &&
  row.revision === kept.revision &&
  row.version === kept.version &&
  row.procedure === kept.procedure &&
  row.tenant === kept.tenant;

/** Keeps at most `most` instances; the one unused for longest goes first. */
export const createOpenedRows = (most = 1_000): OpenedRows => {
  const kept = new Map<string, { readonly row: Row; readonly instance: Instance }>();
  return {
    find: (row) => {
      const found = kept.get(row.id);
      return found && isSame(row, found.row) ? found.instance : undefined;
    },
    keep: (row, instance) => {
      kept.delete(row.id);
      kept.set(row.id, { row, instance });
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    },
  };
};
