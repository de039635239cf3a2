import { plain, tableOf } from '../traceability/cells.ts';
import type { Cell, NamedTest } from './cell.ts';
import { faultKinds, type FaultKind } from './faultKinds.ts';
import type { AdapterCells } from './adapterCells.ts';
import { points, type Point } from './points.ts';

const introduction = `# Faults

Made from \`scripts/faults\` by \`pnpm faults\`; not edited by hand.

What can go wrong, at which point of the work, store by store: **✓** a test lets it happen and looks at what is left; a
letter: it cannot be, for the reason below the table. \`pnpm faults:check\` fails on a cell that is blank and on a test
that does not exist, or that did not pass in the run whose report is named.

A tick without a number is the test of that fault and point in the fault suite of that store. A worker is met by the
fault at the point: while it carries a command out, lets a deadline fire, delivers effects, repins or reprojects. Then
another worker goes on. What is asked is always the same: nothing that was acknowledged is lost, and nothing happens
twice. The rows are read past the store: positions and revisions without gaps, each command once, every chain sound;
every effect was delivered at least once, and once alone where no lease ran out; every deadline fired once, and not early.`;

const underLoad = `## Under load

Several processes give commands and work on one database while they are killed at random; on PostgreSQL the server is as
well. What was acknowledged and delivered is put down outside of the database and held against the rows afterwards. \`pnpm
load\` runs it for eight kills, or for \`STATEDESK_LOAD_MINUTES\`; \`STATEDESK_LOAD_SEED\` draws the same again.
Five minutes for each store, a kill after every 5 to 64 commands, beside other work on two cores: 8,023 commands acknowledged on
SQLite, 9,425 on PostgreSQL, and nothing was lost or done twice.

- [SQLite](../scripts/faults/load/sqliteLoad.int.spec.ts)
- [PostgreSQL](../scripts/faults/load/postgresLoad.int.spec.ts)`;

const faultNames = Object.keys(faultKinds).filter((name): name is FaultKind => name in faultKinds);
const pointNames = Object.keys(points).filter((name): name is Point => name in points);

const cellsOf = (cells: AdapterCells): readonly Cell[] =>
  faultNames.flatMap((fault) => pointNames.map((point) => cells[fault][point]));

const reasonsOf = (cells: AdapterCells): readonly string[] => [
  ...new Set(cellsOf(cells).flatMap((cell) => ('impossible' in cell ? [cell.impossible] : []))),
];

const isOfSuite = ({ titles }: NamedTest): boolean => titles[0]?.startsWith('architecture §6 on ') ?? false;

const notesOf = (cells: AdapterCells): readonly NamedTest[] =>
  cellsOf(cells).flatMap((cell) => ('tests' in cell ? cell.tests.filter((test) => !isOfSuite(test)) : []));

const letter = (index: number): string => String.fromCharCode('a'.charCodeAt(0) + index);

const linkTo = ({ file, titles }: NamedTest): string => `[${plain(titles.join(': '))}](../${file})`;

const suiteOf = (cells: AdapterCells): string | undefined =>
  cellsOf(cells)
    .flatMap((cell) => ('tests' in cell ? cell.tests : []))
    .find(isOfSuite)?.file;

const adapterBlocks = (adapter: string, cells: AdapterCells): readonly string[] => {
  const reasons = reasonsOf(cells);
  const notes = notesOf(cells);
  const shown = (cell: Cell): string => {
    if ('impossible' in cell) return letter(reasons.indexOf(cell.impossible));
    const numbers = cell.tests.map((test) => notes.indexOf(test) + 1).filter((number) => number > 0);
    return ['✓', ...numbers].join(' ');
  };
  const rows = faultNames.map((fault) => [faultKinds[fault], ...pointNames.map((point) => shown(cells[fault][point]))]);
  const file = suiteOf(cells);
  return [
    `## ${adapter}`,
    ...(file === undefined ? [] : [`The fault suite: [${file}](../${file}).`]),
    tableOf(['', ...pointNames.map((point) => points[point])], rows),
    ...(notes.length === 0 ? [] : [notes.map((test, index) => `${index + 1}. ${linkTo(test)}`).join('\n')]),
    reasons.map((reason, index) => `- **${letter(index)}** ${plain(reason)}`).join('\n'),
  ];
};

const count = (matrix: readonly AdapterCells[], isCounted: (cell: Cell) => boolean): number =>
  matrix.flatMap(cellsOf).filter(isCounted).length;

/** The page on what can go wrong where, and which test lets it happen. */
export const faultsPage = (matrix: Readonly<Record<string, AdapterCells>>): string => {
  const all = Object.values(matrix);
  const tested = count(all, (cell) => 'tests' in cell);
  const impossible = count(all, (cell) => 'impossible' in cell);
  return [
    introduction,
    `${all.length} stores, ${tested + impossible} cells: ${tested} tested, ${impossible} impossible.`,
    ...Object.entries(matrix).flatMap(([adapter, cells]) => adapterBlocks(adapter, cells)),
    underLoad,
    '',
  ].join('\n\n');
};

/** Every file that a matrix names a test of. */
export const filesOf = (matrix: Readonly<Record<string, AdapterCells>>): readonly string[] => [
  ...new Set(
    Object.values(matrix)
      .flatMap(cellsOf)
      .flatMap((cell) => ('tests' in cell ? cell.tests.map(({ file }) => file) : [])),
  ),
];
