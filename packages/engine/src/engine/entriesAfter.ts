import type { Store } from '../store/store.ts';
import type { StoredEntry } from '../store/storedRows.ts';

const pageSize = 500;

/** The entries of one instance after a revision, in order, page by page: memory stays bounded. */
export async function* entriesAfter(store: Store, instanceId: string, after: number): AsyncGenerator<StoredEntry> {
  let revision = after;
  for (;;) {
    const page = await store.journal(instanceId, revision, pageSize);
    yield* page;
    const last = page.at(-1);
    if (!last || page.length < pageSize) return;
    revision = last.revision;
  }
}
