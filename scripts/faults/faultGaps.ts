import { nameOf, type Cell, type NamedTest } from './cell.ts';
import type { AdapterCells } from './adapterCells.ts';
import { faultKinds } from './faultKinds.ts';
import { points } from './points.ts';

/** Adapters that a store of this repository is for. */
export const adapters = ['memory', 'SQLite', 'PostgreSQL'] as const;

const lacksOf = (cell: Cell | undefined, exists: (test: NamedTest) => boolean): readonly string[] => {
  if (cell === undefined) return ['is blank'];
  if ('impossible' in cell) return cell.impossible.trim() === '' ? ['is impossible for no reason'] : [];
  if (cell.tests.length === 0) return ['names no test'];
  return cell.tests
    .filter((test) => !exists(test))
    .map((test) => `names a test that is none of ${test.file}: ${nameOf(test)}`);
};

/** What a matrix lacks: an adapter, a cell, a reason, a test that exists. Pure. */
export const faultGaps = (
  matrix: Readonly<Record<string, Partial<AdapterCells>>>,
  exists: (test: NamedTest) => boolean,
): readonly string[] =>
  adapters.flatMap((adapter) => {
    const cells = matrix[adapter];
    if (cells === undefined) return [`${adapter} is missing`];
    return Object.entries(faultKinds).flatMap(([kind, fault]) =>
      Object.entries(points).flatMap(([point, words]) =>
        lacksOf(cellAt(cells, kind, point), exists).map((lack) => `${adapter}, ${fault}, ${words}: ${lack}`),
      ),
    );
  });

const cellAt = (cells: Partial<AdapterCells>, kind: string, point: string): Cell | undefined => {
  const rows: Readonly<Record<string, Readonly<Record<string, Cell>>>> = cells;
  return rows[kind]?.[point];
};
