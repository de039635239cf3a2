import type { Migration } from './migration.ts';

const slots = ['k17', 'k18', 'k19', 'k20'];

/** Four more keywords by which instances are found, as the sixteen before them. No row is rewritten: they are empty. */
export const m0002MoreFactSlots: Migration = {
  version: 2,
  name: 'more fact slots',
  statements: [
    `ALTER TABLE {fact_slot} ${slots.map((slot) => `ADD COLUMN ${slot} text COLLATE "C"`).join(', ')}`,
    ...slots.map(
      (slot) =>
        `CREATE INDEX fact_slot_${slot} ON {fact_slot} (procedure, ${slot}, position) WHERE ${slot} IS NOT NULL`,
    ),
  ],
};
