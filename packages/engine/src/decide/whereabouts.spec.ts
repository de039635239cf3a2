import { describe, expect, it } from 'vitest';
import type { StateStructure } from '../statechart/structure.ts';
import { whereabouts } from './whereabouts.ts';

const state = (path: readonly string[], zh: string | null, states: readonly StateStructure[] = []): StateStructure => ({
  key: path.at(-1) ?? '',
  path,
  kind: states.length === 0 ? 'atomic' : 'compound',
  initial: null,
  description: null,
  label: zh === null ? null : { en: path.join(' '), zh },
  requirement: '1',
  practised: false,
  tags: [],
  entry: [],
  exit: [],
  transitions: [],
  states,
});

const running = state(['stage', 'remote', 'running'], '会话进行中');
const chart: StateStructure = {
  ...state([], null, [
    state(['stage'], '阶段', [state(['stage', 'remote'], '远程', [running])]),
    state(['tier'], '级别', [state(['tier', 'tier1'], null)]),
  ]),
  kind: 'parallel',
};
const value = { stage: { remote: 'running' }, tier: 'tier1' };

describe('R14 a refusal names the state in words', () => {
  it('says the states of the owning region from the outermost to the innermost', () =>
    expect(whereabouts(chart, value, 'stage')).toEqual({
      en: 'stage remote, stage remote running',
      zh: '远程、会话进行中',
    }));

  it('falls back to the path of keys where a state has no label', () =>
    expect(whereabouts(chart, value, 'tier').zh).toBe('tier.tier1'));

  it('says every region for a command of the root', () =>
    expect(whereabouts(chart, value, 'root').zh).toBe('远程、会话进行中、tier.tier1'));

  it('says the state of a chart without regions', () =>
    expect(whereabouts(state([], null, [state(['out'], '借出')]), 'out', 'root').zh).toBe('借出'));
});
