/** A line of a table; columns of numbers are set to the right. */
export type Row = readonly (string | number)[];

/** A table for people, under its title; nothing where it has no rows. */
export const table = (title: string, head: Row, rows: readonly Row[]): string => {
  if (rows.length === 0) return '';
  const cells = [head, ...rows].map((row) =>
    row.map((cell) => (typeof cell === 'number' ? cell.toLocaleString('en') : cell)),
  );
  const widths = head.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length)));
  const numeric = head.map((_, column) => typeof rows[0]?.[column] === 'number');
  const lines = cells.map((row) =>
    row
      .map((cell, column) => (numeric[column] ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  return `\n${title}\n${lines.map((line) => `  ${line}\n`).join('')}`;
};
