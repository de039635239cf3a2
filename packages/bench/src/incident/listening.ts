import type { InstanceCommit, Store } from '@statedesk/engine';

/** A store that passes everything on, and keeps what it is given to write. */
export const listening = (store: Store, commits: InstanceCommit[]): Store => ({
  ...store,
  commit: (batch, committedAt) => {
    commits.push(...batch);
    return store.commit(batch, committedAt);
  },
});
