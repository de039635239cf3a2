/**
 * Statements by which a file learns more keywords: a column each, indexed and reckoned with by the planner as those before.
 * Steps that were released are made of it: what it gives for their slots stays, byte for byte.
 */
export const moreKeywords = (slots: readonly string[]): readonly string[] => [
  ...slots.map((slot) => `ALTER TABLE fact_slot ADD COLUMN ${slot} TEXT`),
  ...slots.map((slot) => `CREATE INDEX fact_slot_${slot} ON fact_slot (procedure, ${slot}) WHERE ${slot} IS NOT NULL`),
  `INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
      ${slots.map((slot) => `('fact_slot', 'fact_slot_${slot}', '100000 100000 20')`).join(', ')}`,
  'ANALYZE sqlite_schema',
];
