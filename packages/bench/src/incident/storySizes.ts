import { isJsonObject } from '@statedesk/engine';
import type { Figure } from '../benchmark.ts';
import { median } from '../report/quantile.ts';
import type { RecordedAct } from './recordStory.ts';

const bytes = (text: string): number => Buffer.byteLength(text);

const recordIn = (snapshot: string): string => {
  const parsed: unknown = JSON.parse(snapshot);
  return JSON.stringify(isJsonObject(parsed) ? parsed['record'] : null);
};

/** How large what is measured is: without it, no figure of a command says anything. */
export const storySizes = (acts: readonly RecordedAct[]): readonly Figure[] => {
  const sized = (name: string, textOf: (act: RecordedAct) => string): Figure => ({
    name,
    value: median(acts.map((act) => bytes(textOf(act)))),
    unit: 'bytes',
  });
  return [
    { name: 'commands, from the report to the follow-up', value: acts.length, unit: 'rows' },
    sized('a record, median', ({ commit }) => recordIn(commit.next.snapshot)),
    sized('a snapshot, median', ({ commit }) => commit.next.snapshot),
    sized('an entry, median', ({ commit }) => commit.entries[0].entry),
  ];
};
