import type { Cell, NamedTest } from './cell.ts';
import type { AdapterCells } from './adapterCells.ts';
import { noEngineYet } from './noEngineYet.ts';
import { metEverywhere, nowhere } from './suiteCells.ts';

const met = metEverywhere('SQLite', 'scripts/faults/sqliteFaults.int.spec.ts');

const migrationTest = (sentence: string): NamedTest => ({
  file: 'packages/sqlite/src/migrations/migrationFaults.int.spec.ts',
  titles: ['R3 a migration that is interrupted', sentence],
});

const migrating = (sentence: string, ...more: readonly string[]): Cell => ({
  tests: [migrationTest(sentence), ...more.map(migrationTest)],
});

/** The SQLite store: a file, and processes of one machine that open it. */
export const sqliteCells: AdapterCells = {
  kill: met(
    'kill',
    migrating('leaves the schema from before where its process is killed, behind any statement but its last'),
  ),
  cut: nowhere('There is no connection to cut: SQLite is a library within the process, and reads and writes the file.'),
  server: nowhere('There is no server: SQLite is a library within the process. Its death is that of the process.'),
  clock: met('clock', noEngineYet.clock),
  duplicate: met('duplicate', noEngineYet.duplicate),
  twoWorkers: met(
    'twoWorkers',
    migrating(
      'is done once where several processes open an older file together',
      'is done once where another is faster, whenever that one came before the lock',
    ),
  ),
  stalled: met('stalled', migrating('keeps others waiting while it is stalled, who get an error or find it done')),
  missing: met('missing', noEngineYet.missing),
  edited: met('edited', migrating('carries over what a person edited before, where verification finds it')),
  full: met('full', migrating('leaves the schema from before where the disk is full, and is done once there is room')),
};
