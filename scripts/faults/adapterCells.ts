import type { Cell } from './cell.ts';
import type { FaultKind } from './faultKinds.ts';
import type { Point } from './points.ts';

/** Every fault at every point; a row or a cell that is missing does not compile. */
export type AdapterCells = Readonly<Record<FaultKind, Readonly<Record<Point, Cell>>>>;
