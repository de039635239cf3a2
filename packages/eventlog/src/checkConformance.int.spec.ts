import { readFile, writeFile } from 'node:fs/promises';
import { incidentProcedure } from '@statedesk/core';
import type { Profile } from '@statedesk/engine';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkConformance, type ConformanceResult } from './checkConformance.ts';
import type { CaseConformance } from './conformance/caseConformance.ts';
import { readMapping } from './mapping/readMapping.ts';
import { uciMapping } from './mapping/uciMapping.ts';
import { mapping, run, sample, temporaryFolder } from './replaying.suite.ts';

const path = temporaryFolder();
const found: CaseConformance[] = [];
let result: ConformanceResult;
beforeAll(async () => {
  result = await checkConformance(sample, { mapping, onCase: (one) => found.push(one) });
}, 120_000);

const named = (caseId: string): CaseConformance => {
  const one = found.find((other) => other.caseId === caseId);
  if (one === undefined) throw new Error(`no case ${caseId}`);
  return one;
};
const broken = (caseId: string, reading: Profile): readonly string[] => [
  ...new Set(named(caseId).deviations[reading].map(({ requirement }) => requirement)),
];

describe('every case of a log is held against both readings', () => {
  it('tells of each case once and counts what it tells', () => {
    expect(found).toHaveLength(result.cases);
    expect(new Set(found.map(({ caseId }) => caseId)).size).toBe(43);
    expect(result).toMatchObject({ rows: { usable: 293, leftOut: 5 }, cases: 43, complete: 29 });
    for (const reading of ['written', 'practised'] as const) {
      const fitting = found.filter(({ deviations }) => deviations[reading].length === 0);
      const { fit, fitAsRecorded, deviations, broken: requirements } = result.readings[reading];
      expect(fit).toBe(fitting.length);
      expect(fitAsRecorded).toBe(fitting.filter(({ complete }) => complete).length);
      expect(deviations).toBe(found.flatMap((one) => one.deviations[reading]).length);
      const firsts = Object.values(requirements).reduce((sum, { first }) => sum + first, 0);
      expect(firsts).toBe(43 - fit);
    }
  });

  it('finds in the practised reading what a replay of the whole log finds', async () => {
    const { result: replayed } = await run(sample, path('whole.db'), { deadlines: false });
    const replayedCounts = Object.entries(replayed.deviations).map(([id, { count }]) => [id, count]);
    const { broken: requirements } = result.readings.practised;
    const counts = Object.entries(requirements).map(([id, { deviations }]) => [id, deviations]);
    expect(Object.fromEntries(counts)).toEqual(Object.fromEntries(replayedCounts));
  });

  it('says that a case begins with what it lacks, by the states of the mapping', async () => {
    expect(named('INC0119241')).toMatchObject({ complete: true, states: ['New', 'Closed'] });
    expect(found.filter(({ complete }) => !complete).map(({ states }) => states[0])).not.toContain('New');
    const anyBeginning = { ...(uciMapping as Record<string, unknown>), opening: { goal: 'reception' } };
    const one = path('one.csv');
    await writeFile(one, (await readFile(sample, 'utf8')).split('\n').slice(0, 4).join('\n') + '\n');
    const { cases, complete } = await checkConformance(one, { mapping: readMapping(anyBeginning, incidentProcedure) });
    expect(complete).toBe(cases);
  });
});

describe('PR.a the written reading refuses what the text has no arrow for, and names its requirement', () => {
  it('refuses waiting, reclassifying, rejecting and reopening, which the practised one takes', () => {
    expect(result.readings.written.broken).toMatchObject({ 'PR.a': {}, '5.2.e': {}, '5.10.b': {}, '5.13.b': {} });
    for (const requirement of ['PR.a', '5.2.e', '5.10.b'])
      expect(result.readings.practised.broken).not.toHaveProperty([requirement]);
    expect(broken('INC0000131', 'written')).toContain('PR.a');
    expect(named('INC0000131').deviations.practised.map(({ requirement }) => requirement)).not.toContain('PR.a');
  });

  it('stays quiet on a case that goes straight', () => {
    expect(named('INC0119241').deviations).toEqual({ written: [], practised: [] });
  });

  it('refuses alike in both what neither has: a vendor without a contract', () => {
    expect(broken('INC0027949', 'written')).toContain('3.4.a');
    expect(broken('INC0027949', 'practised')).toContain('3.4.a');
  });
});

describe('R20 the procedure itself decides, with the policy that is given', () => {
  it('takes other settings, but not the reading', async () => {
    await expect(
      // @ts-expect-error both readings are always tried
      checkConformance(sample, { mapping, policy: { profile: 'written' } }),
    ).resolves.toMatchObject({ readings: { practised: { fit: result.readings.practised.fit } } });
    await expect(checkConformance(sample, { mapping, policy: { confirmation: { reminders: -1 } } })).rejects.toThrow(
      'reminders',
    );
  }, 60_000);

  it.each([
    ['a log that is not there', 'none.csv', {}, { code: 'log-unreadable' }],
    ['no mapping', sample, { mapping: undefined }, { code: 'invalid-options' }],
    ['an unknown option', sample, { reading: 'written' }, { code: 'invalid-options' }],
  ])('refuses %s', async (_, log, options, error) => {
    await expect(checkConformance(log, { mapping, ...options } as never)).rejects.toMatchObject(error);
  });
});
