import { describe, expect, it } from 'vitest';
import { readCommandLine, usage } from './options.ts';

const known = ['decide', 'drain'];

describe('The command line of the benchmarks', () => {
  it('means all of them, at full size, where nothing is said', () => {
    expect(readCommandLine([], known)).toEqual({ names: known, rounds: undefined, rows: 1_000_000, json: undefined });
  });

  it('takes names and sizes', () => {
    const asked = readCommandLine(['drain', '--rows', '10000', '--rounds', '7', '--json', 'out.json'], known);
    expect(asked).toEqual({ names: ['drain'], rounds: 7, rows: 10_000, json: 'out.json' });
  });

  it.each([
    [['sprint'], 'no benchmark is called sprint'],
    [['--rounds', '0'], '--rounds 0: a whole number from 1 to 10000'],
    [['--rows', '12.5'], '--rows 12.5: a whole number from 1000 to 10000000'],
    [['--rows', 'many'], '--rows many'],
    [['--fast'], "'--fast'"],
  ])('refuses %j', (args, message) => {
    expect(() => readCommandLine(args, known)).toThrow(message);
  });

  it('names every benchmark in its usage', () => {
    expect(usage(known)).toContain('Names: decide, drain;');
  });
});
