import { CorruptJournalError } from '../errors/corruptJournalError.ts';
import type { EngineParts } from './parts.ts';

/**
 * Asked after a conflict, which says how far the journal is: a row that still stands behind it was not left so by a
 * commit, and deciding anew on it would meet the same conflict for ever.
 * @throws CorruptJournalError
 */
export const requireRowInStep = async (
  { store }: EngineParts,
  instanceId: string,
  conflict: { readonly revision: number },
): Promise<void> => {
  const row = await store.load(instanceId);
  if (!row || row.revision >= conflict.revision) return;
  throw new CorruptJournalError(
    `The row of '${instanceId}' stands at ${row.revision}, its journal at ${conflict.revision}; verify it, and restore it from its journal or a backup`,
    { instanceId, revision: conflict.revision },
  );
};
