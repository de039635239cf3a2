import type { Row } from './connection.ts';
import { UnreadableRow } from './unreadableRow.ts';

const wrong = (row: Row, column: string, wanted: string): UnreadableRow =>
  new UnreadableRow(`a row holds ${typeof row[column]} in column ${column}, not ${wanted}`);

/** A text column. */
export const text = (row: Row, column: string): string => {
  const value = row[column];
  if (typeof value !== 'string') throw wrong(row, column, 'text');
  return value;
};

/** A text column that may be null. */
export const textOrNull = (row: Row, column: string): string | null =>
  row[column] === null ? null : text(row, column);

/**
 * An integer column; revisions, positions and milliseconds all lie far below 2^53. Drivers hand a bigint out as text,
 * as a number or as a `bigint`, as they are set up.
 */
export const integer = (row: Row, column: string): number => {
  const value = row[column];
  const number = typeof value === 'string' || typeof value === 'bigint' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isSafeInteger(number)) throw wrong(row, column, 'an integer');
  return number;
};

/** An integer column that may be null. */
export const integerOrNull = (row: Row, column: string): number | null =>
  row[column] === null ? null : integer(row, column);

/** A boolean column. */
export const boolean = (row: Row, column: string): boolean => {
  const value = row[column];
  if (typeof value !== 'boolean') throw wrong(row, column, 'a boolean');
  return value;
};
