import { memoryStore, memoryTables } from '@statedesk/engine';
import type { Subject } from './subject.suite.ts';

/** Tables of this process alone. */
export const memorySubject = (): Promise<Subject> => {
  const tables = memoryTables();
  return Promise.resolve({
    open: () => Promise.resolve(memoryStore(tables)),
    rows: () =>
      Promise.resolve({
        journal: [...tables.journal],
        instances: [...tables.instances.values()],
        outbox: [...tables.outbox.keys()],
      }),
    edit: (instanceId) => {
      const row = tables.instances.get(instanceId);
      if (row) tables.instances.set(instanceId, { ...row, snapshot: '{}' });
    },
    destroy: () => Promise.resolve(),
  });
};
