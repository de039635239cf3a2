import type { Migration } from './migration.ts';

const slots = ['k13', 'k14', 'k15', 'k16'];

/** Four more keywords by which instances are found, indexed and reckoned with by the planner as the twelve before them. */
export const m0003FactSlots: Migration = {
  version: 3,
  name: 'fact slots',
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
