import type { Migration } from './migration.ts';

/** Who took the wake-up of an instance, so that workers share what is due. Rows are few: those of the last lease's length. */
export const m0004WakeLeases: Migration = {
  version: 4,
  name: 'wake leases',
  statements: [
    `CREATE TABLE wake_lease (
      instance INTEGER PRIMARY KEY REFERENCES instance (position),
      wake_at INTEGER NOT NULL,
      holder TEXT NOT NULL,
      until INTEGER NOT NULL
    ) STRICT`,
  ],
};
