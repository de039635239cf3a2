import type { Label } from '@statedesk/engine';
import { marks } from '../chart/moveTitle.ts';
import type { DrawnProcedure } from '../drawnProcedure.ts';
import { markdown } from '../pages/page.ts';
import { parseProcedures } from '../parseDrawing.ts';
import { escapeMarkdown } from '../tables/escapeMarkdown.ts';
import { words } from '../words.ts';
import { permissionMatrix, type MatrixCondition, type MatrixPlace, type PermissionMatrix } from './permissionMatrix.ts';

const cells = { may: '●', conditions: '◐', not: '' } as const;

const both = ({ en, zh }: Label): string => `${en} ${zh}`;

/** One language a line, in a cell. */
const lines = ({ en, zh }: Label): string => `${escapeMarkdown(en)}<br>${escapeMarkdown(zh)}`;

/** The conditions of a procedure in the order they are first met: each has one number on the page. */
const conditionsOf = ({ places }: PermissionMatrix): readonly MatrixCondition[] => {
  const met = places.flatMap(({ rows }) => rows.flatMap(({ conditions }) => conditions));
  return [...new Map(met.map((condition) => [condition.name, condition])).values()];
};

const table = (head: readonly string[], alignment: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, alignment, ...rows].map((line) => `| ${line.join(' | ')} |`).join('\n');

const titleOf = ({ places }: PermissionMatrix, { path, label }: MatrixPlace): Label => {
  if (label === null) return words.anywhere;
  const isMain = path.length === 1 && places.some((place) => place.path.length === 2 && place.path[0] === path[0]);
  return isMain ? words.anyStage : label;
};

const placeBlocks = (matrix: PermissionMatrix, place: MatrixPlace): readonly string[] => {
  const { rows } = place;
  const numbers = conditionsOf(matrix).map(({ name }) => name);
  const asked = Object.entries(matrix.roles).filter(([role]) =>
    rows.some((row) => row.cells !== null && row.cells[role] !== 'not'),
  );
  const head = [lines(words.command), '§', ...asked.map(([, role]) => lines(role)), lines(words.asks)];
  const told = rows.map((row) => [
    `${row.practised ? `${marks.practised} ` : ''}${row.cells === null ? `${marks.clock} ` : ''}${lines(row.label)}`,
    row.requirement,
    ...asked.map(([role]) => (row.cells === null ? '' : cells[row.cells[role] ?? 'not'])),
    row.conditions.map(({ name }) => String(numbers.indexOf(name) + 1)).join(', '),
  ]);
  return [
    `### ${escapeMarkdown(both(titleOf(matrix, place)))}`,
    table(head, ['---', '---', ...asked.map(() => ':-:'), '---'], told),
  ];
};

const conditionBlocks = (matrix: PermissionMatrix): readonly string[] => {
  const told = conditionsOf(matrix).map(({ label, requirement }, index) =>
    [String(index + 1), label.en, label.zh, requirement].map(escapeMarkdown),
  );
  if (told.length === 0) return [];
  return [`### ${both(words.conditions)}`, table(['', 'English', '中文', '§'], ['--:', '---', '---', '---'], told)];
};

const legend = [
  `${cells.may} may · ${cells.conditions} may, if what the last column names holds · empty: may not · what is not listed is refused · ` +
    `\`${marks.practised}\` refused under the *written* reading · \`${marks.clock}\` given by the clock alone. How several conditions combine is in the [diagrams](diagrams/README.md).`,
  `${cells.may} 可以 · ${cells.conditions} 满足末列所列条件时可以 · 空：不可 · 未列出的一律拒绝 · ` +
    `\`${marks.practised}\` 按原文读法不接受 · \`${marks.clock}\` 只由时钟触发。多个条件如何组合见[图表](diagrams/README.md)。`,
];

/**
 * The permission matrices of some procedures as one Markdown page in both languages: for an auditor. Pure: the same
 * definitions, the same bytes.
 * @throws InvalidOptionsError
 */
export const matrixPage = (procedures: readonly DrawnProcedure[]): string =>
  markdown([
    '# Who may do what, at which stage 各阶段权限矩阵',
    'Drawn from the definitions by `pnpm diagrams`; not edited by hand. 由定义自动生成，请勿手工修改。',
    ...legend,
    ...parseProcedures('matrixPage', procedures).flatMap((procedure) => {
      const matrix = permissionMatrix(procedure);
      return [
        `## ${escapeMarkdown(both(procedure.title))} (\`${matrix.procedure}\` v${matrix.version})`,
        ...matrix.places.flatMap((place) => placeBlocks(matrix, place)),
        ...conditionBlocks(matrix),
      ];
    }),
  ]);
