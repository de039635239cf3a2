import { describe, expect, it } from 'vitest';
import { machine, machineLine } from './machine.ts';
import { printFigures } from './printFigures.ts';
import { reportOf } from './report.ts';
import { spread } from './spread.ts';

const figures = [
  { name: 'a record', value: 4_073, unit: 'bytes' },
  spread('a command', 'µs', [100, 300, 200]),
  spread('ours against theirs', '×', [1.5, 2.5, 2], { atLeast: 3 }),
] as const;

describe('A run is kept as JSON', () => {
  it('says what was measured, on what, and when', () => {
    const here = { processor: 'P', cores: 2, memoryGiB: 24, platform: 'linux', versions: { node: '24.0.0' } };
    const at = new Date('2026-03-02T01:00:00Z');
    expect(JSON.parse(JSON.stringify(reportOf(here, [{ name: 'n', title: 'T', figures }], at)))).toEqual({
      format: 1,
      measuredAt: '2026-03-02T01:00:00.000Z',
      machine: here,
      benchmarks: [
        {
          name: 'n',
          title: 'T',
          figures: [
            { name: 'a record', value: 4_073, unit: 'bytes' },
            { name: 'a command', unit: 'µs', value: 200, quartiles: [150, 250], runs: 3 },
            {
              ...{ name: 'ours against theirs', unit: '×', value: 2, quartiles: [1.75, 2.25], runs: 3 },
              ...{ goal: { atLeast: 3 }, reached: false },
            },
          ],
        },
      ],
    });
  });

  it('names the versions it was measured with', () => {
    expect(machine(['xstate']).versions).toMatchObject({ node: process.versions.node, xstate: '5.33.3' });
    expect(machineLine(machine([]))).toContain(`node ${process.versions.node}`);
  });
});

describe('A run is printed as a table', () => {
  it('shows medians, quartiles and what was to be reached, one under the other', () => {
    expect(printFigures('T', figures).split('\n')).toEqual([
      'T',
      '  a record             4,073 bytes',
      '  a command                 200 µs  150 … 250 (3 runs)',
      '  ours against theirs          2 ×  1.75 … 2.25 (3 runs)  ≥ 3: NOT reached',
      '',
    ]);
  });
});
