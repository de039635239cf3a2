import type { Change } from '../mapping/mapping.ts';
import type { LogRow } from './logRow.ts';

const happened = (when: Change['when'], old: string | undefined, now: string | undefined): boolean => {
  if (now === undefined || now === old) return false;
  switch (when) {
    case 'changes':
      return old !== undefined;
    case 'appears':
      return old === undefined;
    case 'appearsOrChanges':
      return true;
    case 'rises':
      return Number(now) > Number(old ?? 0);
  }
};

/** Which changes a row brings against the row before it of the same case, by index. */
export const changesOf = (changes: readonly Change[], before: LogRow | undefined, row: LogRow): readonly number[] =>
  changes.flatMap(({ columns, when }, index) =>
    columns.some((column) => happened(when, before?.values[column], row.values[column])) ? [index] : [],
  );
