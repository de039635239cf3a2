import { describe, expect, it } from 'vitest';
import type { KeyedDeadline } from './derive.ts';
import { movedDeadlines } from './movedDeadlines.ts';

const deadline = (key: string, at: number, provisional = false): KeyedDeadline => ({
  key,
  id: key,
  cycle: 1,
  rung: 'due',
  anchor: '',
  requirement: '1.1',
  dueAt: at,
  provisional,
  command: { type: 'x', payload: {} },
});
const moment = (at: number, provisional = false) => ({ dueAt: new Date(at).toISOString(), provisional });

describe('R4 repin: which deadlines move', () => {
  it('names the instant before and after', () => {
    expect(movedDeadlines([deadline('a', 1)], [deadline('a', 2)])).toEqual([
      { key: 'a', requirement: '1.1', before: moment(1), after: moment(2) },
    ]);
  });

  it('counts certainty as a move', () => {
    expect(movedDeadlines([deadline('a', 1, true)], [deadline('a', 1)])).toEqual([
      { key: 'a', requirement: '1.1', before: moment(1, true), after: moment(1) },
    ]);
  });

  it('names what is new and what is gone', () => {
    expect(movedDeadlines([deadline('gone', 1)], [deadline('new', 2)])).toEqual([
      { key: 'new', requirement: '1.1', before: null, after: moment(2) },
      { key: 'gone', requirement: '1.1', before: moment(1), after: null },
    ]);
  });

  it('leaves out what stays', () => {
    expect(movedDeadlines([deadline('a', 1), deadline('b', 2)], [deadline('a', 1), deadline('b', 2)])).toEqual([]);
  });
});
