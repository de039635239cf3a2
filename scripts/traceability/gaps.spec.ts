import type { Carrier } from '@statedesk/core';
import { catalogue } from '@statedesk/core';
import { describe, expect, it } from 'vitest';
import { edgeCases } from './edgeCases.ts';
import { gapsOf } from './gaps.ts';
import type { SpecTitle } from './specTitle.ts';
import { traceOf } from './trace.ts';
import { unrefusedOf } from './unrefused.ts';

const ids = Object.keys(catalogue);
const carries = (kind: Carrier['kind'], ...requirements: readonly string[]): Carrier =>
  ({ procedure: 'incident', kind, name: kind, requirements }) as Carrier;
const titles: readonly SpecTitle[] = [
  { file: 'a.spec.ts', title: 'all', requirements: ids, edgeCases: Object.keys(edgeCases).map(Number) },
];
const carriers = [carries('form', ...ids)];
const none = { requirements: [], edgeCases: [] } as const;

describe('R20 what a trace lacks', () => {
  it('is nothing where each row is carried and tested', () => {
    expect(gapsOf(traceOf(titles, carriers), none)).toEqual([]);
  });

  it('is a row that nothing carries, or that no test is titled with', () => {
    const rest = ids.filter((id) => id !== '5.9.c');
    expect(gapsOf(traceOf(titles, [carries('form', ...rest)]), none)).toEqual(['5.9.c: nothing carries it']);
    const titled = titles.map((title) => ({ ...title, requirements: rest, edgeCases: [1] }));
    const gaps = gapsOf(traceOf(titled, carriers), none);
    expect(gaps).toContain('5.9.c: no test is titled with it');
    expect(gaps).toContain('edge case 2: no test is titled with it');
    expect(gaps).toHaveLength(42);
  });

  it('is a document of clause 6 that no form is', () => {
    const other = [carries('command', ...ids)];
    expect(gapsOf(traceOf(titles, other), none)).toHaveLength(6);
  });

  it('leaves out what is known to be missing, and finds what is known to be and is not', () => {
    const rest = [carries('form', ...ids.filter((id) => id !== '5.9.c'))];
    expect(gapsOf(traceOf(titles, rest), { requirements: ['5.9.c'], edgeCases: [] })).toEqual([]);
    expect(gapsOf(traceOf(titles, carriers), { requirements: ['5.9.c'], edgeCases: [7] })).toEqual([
      '5.9.c is listed as not yet carried, and is: take it off the list',
      'edge case 7 is listed as not yet carried, and is: take it off the list',
    ]);
  });
});

describe('R14 what no refusal names', () => {
  const carrying = (kind: Carrier['kind'], name: string, ...requirements: readonly string[]) =>
    traceOf([], [{ ...carries(kind, ...requirements), name }]);
  const backup = carrying('guard', 'backupTaken', '5.9.c');

  it('is a row of the text that a guard, a condition or a role rule refuses by', () => {
    expect(unrefusedOf(backup, new Set())).toEqual(['5.9.c: no refusal in a test that passed names it']);
    expect(unrefusedOf(backup, new Set(['5.9.c']))).toEqual([]);
    expect(unrefusedOf(carrying('roleRule', 'recordBackup', '5.9.c'), new Set())).toHaveLength(1);
  });

  it('is none that is only carried besides, that refuses nobody, or that is no row of the text', () => {
    expect(unrefusedOf(carrying('condition', 'tierInCharge', '1.l', '5.8.a'), new Set(['1.l']))).toEqual([]);
    // Which of several clocks is breached: the clock alone is asked.
    expect(unrefusedOf(carrying('guard', 'concernsVendor', '3.4.b'), new Set())).toEqual([]);
    expect(unrefusedOf(carrying('effect', 'notifySupport', '5.9.c'), new Set())).toEqual([]);
    expect(unrefusedOf(carrying('guard', 'backupTaken', 'PR.a'), new Set())).toEqual([]);
  });
});
