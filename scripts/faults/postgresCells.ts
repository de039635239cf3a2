import type { Cell, NamedTest } from './cell.ts';
import type { AdapterCells } from './adapterCells.ts';
import { noEngineYet } from './noEngineYet.ts';
import { metEverywhere } from './suiteCells.ts';

const met = metEverywhere('PostgreSQL', 'scripts/faults/postgresFaults.int.spec.ts');

const migrationTest = (sentence: string): NamedTest => ({
  file: 'scripts/faults/postgresMigration.int.spec.ts',
  titles: ['R3 a migration on PostgreSQL that is interrupted', sentence],
});

const migrating = (sentence: string, ...more: readonly string[]): Cell => ({
  tests: [migrationTest(sentence), ...more.map(migrationTest)],
});

/** The PostgreSQL store: a server, and processes anywhere that talk to it. */
export const postgresCells: AdapterCells = {
  kill: met('kill', migrating('leaves all or nothing where its process is killed')),
  cut: met(
    'cut',
    migrating(
      'leaves all or nothing where its connection is cut: a lost request',
      'leaves all or nothing where its connection is cut: a lost reply',
    ),
  ),
  server: met('server', migrating('leaves all or nothing where the server is killed')),
  clock: met('clock', noEngineYet.clock),
  duplicate: met('duplicate', noEngineYet.duplicate),
  twoWorkers: met('twoWorkers', {
    tests: [
      migrationTest('is done once where several open it together'),
      {
        file: 'packages/postgres/src/migrations/migrate.int.spec.ts',
        titles: [
          'R3 stored format: steps of the schema are recorded',
          'lets twenty processes open an empty database at once: one makes the schema, all have it',
        ],
      },
    ],
  }),
  stalled: met(
    'stalled',
    migrating('keeps others waiting while it is stalled; awake again it goes on, and they find it done'),
  ),
  missing: met('missing', noEngineYet.missing),
  edited: met('edited', {
    impossible: 'There has been one schema so far: before its migration there is no row that anybody could edit.',
  }),
  full: met('full', {
    tests: [
      {
        file: 'packages/postgres/src/fullDisk/fullDisk.int.spec.ts',
        titles: [
          'R3 a migration on a full disk',
          'leaves nothing where the disk is full, and is done once there is room',
        ],
      },
    ],
  }),
};
