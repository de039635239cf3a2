import type { Cell } from './cell.ts';
import type { FaultKind } from './faultKinds.ts';
import { memoryCells } from './memoryCells.ts';
import type { Point } from './points.ts';
import { sqliteCells } from './sqliteCells.ts';

/** Every fault at every point; a row or a cell that is missing does not compile. */
export type AdapterCells = Readonly<Record<FaultKind, Readonly<Record<Point, Cell>>>>;

/** By adapter, as the page calls it. */
export const faultMatrix: Readonly<Record<string, AdapterCells>> = { memory: memoryCells, SQLite: sqliteCells };
