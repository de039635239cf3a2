import { describe, expect, it } from 'vitest';
import type { Cell } from './cell.ts';
import { adapters, faultGaps } from './faultGaps.ts';
import { faultMatrix } from './faultMatrix.ts';

const holds = () => true;
const withCell = (cell: Cell | undefined) => ({
  ...faultMatrix,
  SQLite: { ...faultMatrix['SQLite'], kill: { ...faultMatrix['SQLite']?.kill, repin: cell } as never },
});
const named = 'SQLite, the process is killed (SIGKILL), during repin:';

describe('architecture §6 what a matrix of faults lacks', () => {
  it('is nothing where every cell is tested or impossible', () => {
    expect(faultGaps(faultMatrix, holds)).toEqual([]);
  });

  it('is an adapter, whoever forgot it', () => {
    for (const adapter of adapters)
      expect(faultGaps({ ...faultMatrix, [adapter]: undefined as never }, holds)).toEqual([`${adapter} is missing`]);
  });

  it('is a cell that is blank, has no reason, or names no test', () => {
    expect(faultGaps(withCell(undefined), holds)).toEqual([`${named} is blank`]);
    expect(faultGaps(withCell({ impossible: ' ' }), holds)).toEqual([`${named} is impossible for no reason`]);
    expect(faultGaps(withCell({ tests: [] as never }), holds)).toEqual([`${named} names no test`]);
  });

  it('is a test that does not exist in the file that is named', () => {
    const gone = { file: 'a.spec.ts', titles: ['a group', 'a sentence'] };
    expect(faultGaps(withCell({ tests: [gone] }), ({ file }) => file !== 'a.spec.ts')).toEqual([
      `${named} names a test that is none of a.spec.ts: a group > a sentence`,
    ]);
  });
});
