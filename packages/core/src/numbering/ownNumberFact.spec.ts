import { describe, expect, it } from 'vitest';
import type { Numbers } from './numbersSchema.ts';
import { ownNumberFact } from './ownNumberFact.ts';

const numberIn = (numbers: Numbers | undefined) =>
  ownNumberFact('k1').project(numbers === undefined ? {} : { numbers });
const own = { kind: 'incident', subject: 'incident', number: 'INC-1' } as const;
const paper = { kind: 'workOrder', subject: 'workOrder.12', number: 'WO-1' } as const;

describe('R17 the running number by which an instance is found', () => {
  it('is its own, wherever it stands among those of its papers', () => {
    for (const numbers of [[own], [own, paper], [paper, own]]) expect(numberIn(numbers)).toBe('INC-1');
  });

  it('is none where none was asked for, told, or kept at all', () => {
    for (const numbers of [undefined, [], [paper], [paper, { ...own, number: null }]])
      expect(numberIn(numbers)).toBeNull();
  });
});
