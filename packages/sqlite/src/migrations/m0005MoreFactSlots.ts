import type { Migration } from './migration.ts';

const slots = ['k17', 'k18', 'k19', 'k20'];

/** Another four keywords by which instances are found, as the sixteen before them. */
export const m0005MoreFactSlots: Migration = {
  version: 5,
  name: 'more fact slots',
  statements: [
    ...slots.map((slot) => `ALTER TABLE fact_slot ADD COLUMN ${slot} TEXT`),
    ...slots.map(
      (slot) => `CREATE INDEX fact_slot_${slot} ON fact_slot (procedure, ${slot}) WHERE ${slot} IS NOT NULL`,
    ),
    `INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
      ${slots.map((slot) => `('fact_slot', 'fact_slot_${slot}', '100000 100000 20')`).join(', ')}`,
    'ANALYZE sqlite_schema',
  ],
};
