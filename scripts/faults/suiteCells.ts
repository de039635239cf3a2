import type { Cell, NamedTest } from './cell.ts';
import { faultKinds, type FaultKind } from './faultKinds.ts';
import { points, sentence, type Place, type Point } from './points.ts';

/** The test of the fault suite on an adapter for one point. */
const suiteTest = (adapter: string, file: string, kind: FaultKind, point: Place): NamedTest => ({
  file,
  titles: [`architecture §6 on ${adapter}: ${faultKinds[kind]}`, `${points[point]}: ${sentence}`],
});

const everyPlace = (cellAt: (point: Place) => Cell): Readonly<Record<Place, Cell>> => ({
  beforeRead: cellAt('beforeRead'),
  afterRead: cellAt('afterRead'),
  beforeCommit: cellAt('beforeCommit'),
  afterCommit: cellAt('afterCommit'),
  someEffects: cellAt('someEffects'),
  claim: cellAt('claim'),
  lease: cellAt('lease'),
  repin: cellAt('repin'),
  reproject: cellAt('reproject'),
});

/** A fault that the suite lets meet a worker of an adapter at every point of its work; a migration is a case of its own. */
export const metEverywhere =
  (adapter: string, file: string) =>
  (kind: FaultKind, migration: Cell): Readonly<Record<Point, Cell>> => ({
    ...everyPlace((point) => ({ tests: [suiteTest(adapter, file, kind, point)] })),
    migration,
  });

/** A fault that an adapter cannot meet anywhere. */
export const nowhere = (reason: string): Readonly<Record<Point, Cell>> => ({
  ...everyPlace(() => ({ impossible: reason })),
  migration: { impossible: reason },
});
