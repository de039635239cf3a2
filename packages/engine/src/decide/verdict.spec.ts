import { describe, expect, it } from 'vitest';
import { all, any, opposite, yes, type Verdict } from './verdict.ts';

const no: Verdict = { is: 'no', because: [{ guard: 'paid', held: false }] };
const open: Verdict = { is: 'depends', on: ['days'] };

describe('R14 three-valued answers', () => {
  it.each([
    [[], 'yes'],
    [[yes, yes], 'yes'],
    [[yes, open], 'depends'],
    [[open, no], 'no'],
  ] as const)('all of %j is %s', (verdicts, is) => {
    expect(all(verdicts).is).toBe(is);
  });

  it.each([
    [[], 'no'],
    [[no, yes], 'yes'],
    [[no, open], 'depends'],
    [[open, yes], 'yes'],
    [[no, no], 'no'],
  ] as const)('any of %j is %s', (verdicts, is) => {
    expect(any(verdicts).is).toBe(is);
  });

  it('names what held where it must not', () => {
    expect(opposite(yes, ['rare'])).toEqual({ is: 'no', because: [{ guard: 'rare', held: true }] });
    expect(opposite(no, ['paid'])).toBe(yes);
    expect(opposite(open, ['days'])).toBe(open);
  });

  it('names each field once', () => {
    expect(all([open, open])).toEqual(open);
    expect(any([open, open, no])).toEqual(open);
  });

  it('says what bars every way, and not the guard that tells the ways apart', () => {
    const barred = (...guards: readonly string[]): Verdict => ({
      is: 'no',
      because: guards.map((guard) => ({ guard, held: false })),
    });
    expect(any([barred('classified', 'major'), barred('classified')])).toEqual(barred('classified'));
    expect(any([barred('tried'), barred('beyondAbility')])).toEqual(barred('tried', 'beyondAbility'));
    expect(any([barred('paid'), { is: 'no', because: [{ guard: 'paid', held: true }] }])).toEqual({
      is: 'no',
      because: [
        { guard: 'paid', held: false },
        { guard: 'paid', held: true },
      ],
    });
  });
});
