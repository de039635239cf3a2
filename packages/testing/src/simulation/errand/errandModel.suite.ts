import { fromInstant, type EpochMilliseconds } from '@statedesk/engine';
import * as z from 'zod';
import type { Finding } from '../finding.ts';
import type { History } from '../workload.ts';
import { ladder, nudgeEvery } from './errand.suite.ts';

/** A moment at which something is done, in the words of the model: who takes, who gives back, what falls due. */
interface Happened {
  readonly what: string;
  readonly at: EpochMilliseconds;
}

type Rung = keyof typeof ladder;
const rungs: readonly Rung[] = ['warn', 'escalate', 'expire'];

/** An errand as the model keeps it. Nothing of it is the engine's. */
interface Errand {
  readonly state: 'open' | 'taken' | 'finished' | 'expired';
  readonly openedAt: EpochMilliseconds;
  readonly nudgedAt: EpochMilliseconds;
  readonly rung: number;
}

/** What falls due next. */
const nextDue = ({ state, openedAt, nudgedAt, rung }: Errand): Happened | undefined => {
  const id = rungs[rung];
  if (state === 'open' && id) return { what: id, at: openedAt + ladder[id] };
  return state === 'taken' ? { what: 'nudge', at: nudgedAt + nudgeEvery } : undefined;
};

const fire = (errand: Errand, { what, at }: Happened): Errand => {
  if (what === 'nudge') return { ...errand, nudgedAt: at };
  return { ...errand, rung: errand.rung + 1, state: what === 'expire' ? 'expired' : errand.state };
};

/** Where an errand must stand for something to be done. */
const whence: Readonly<Record<string, readonly Errand['state'][]>> = {
  remark: ['open', 'taken'],
  take: ['open'],
  giveBack: ['taken'],
  finish: ['taken'],
  keepNumber: ['finished'],
  upgrade: ['open', 'taken', 'finished', 'expired'],
  repin: ['open', 'taken', 'finished', 'expired'],
  discardEffect: ['open', 'taken', 'finished', 'expired'],
};

const done = (errand: Errand, { what, at }: Happened): Errand | undefined => {
  if (!whence[what]?.includes(errand.state)) return undefined;
  if (what === 'take') return { ...errand, state: 'taken', nudgedAt: at };
  if (what === 'giveBack') return { ...errand, state: 'open' };
  return what === 'finish' ? { ...errand, state: 'finished' } : errand;
};

const line = ({ what, at }: Happened): string => `${what} ${new Date(at).toISOString()}`;

/** Everything that should have happened by `until`, told from what people did; undefined where they could not have. */
const expected = (deeds: readonly Happened[], until: EpochMilliseconds): readonly string[] | undefined => {
  const [opening, ...others] = deeds;
  if (opening?.what !== 'openErrand') return undefined;
  const lines = [line(opening)];
  let errand: Errand | undefined = { state: 'open', openedAt: opening.at, nudgedAt: opening.at, rung: 0 };
  for (const deed of [...others, { what: 'the end', at: until }]) {
    for (let due = nextDue(errand); due && due.at <= deed.at; due = nextDue(errand)) {
      lines.push(line({ ...due, at: Math.max(due.at, 0) }));
      errand = fire(errand, due);
    }
    if (deed.what === 'the end') return lines;
    lines.push(line(deed));
    errand = done(errand, deed);
    if (!errand) return [...lines, 'which cannot be done'];
  }
  return lines;
};

type Entries = History['entries'];

const deedsIn = (entries: Entries): readonly Happened[] =>
  entries
    .filter(({ deadline }) => deadline === undefined)
    .map(({ command, recordedAt }) => ({ what: command.type, at: fromInstant(recordedAt) }));

/** Entries as the model tells them; a nudge that stands for some that were missed is told as all of them. */
const actual = (entries: Entries): readonly string[] =>
  entries.flatMap((entry) => {
    const what = entry.command.type;
    if (!entry.deadline) return [line({ what, at: fromInstant(entry.recordedAt) })];
    const dueAt = fromInstant(entry.deadline.dueAt);
    const missed = (entry.format === 2 && entry.deadline.missed) || 0;
    return Array.from({ length: missed + 1 }, (_, index) => line({ what, at: dueAt - (missed - index) * nudgeEvery }));
  });

const judgeOne = ({ instanceId, entries }: History, until: EpochMilliseconds): readonly Finding[] => {
  const should = expected(deedsIn(entries), until)?.join('\n');
  const did = actual(entries).join('\n');
  return should === did
    ? []
    : [{ rule: 'workload', message: `'${instanceId}' did\n${did}\nand should have\n${String(should)}` }];
};

const numberIn = z.object({ tells: z.object({ number: z.int() }) });

const has = (entries: Entries, ...types: readonly string[]): boolean =>
  entries.some(({ command }) => types.includes(command.type));

/** Numbers are counted by one tally: 1 to as many as it counted, no errand two, no two errands the same, none missing. */
const judgeNumbers = (errands: readonly History[], tallies: readonly History[]): readonly Finding[] => {
  const counted = tallies.flatMap(({ entries }) => entries.filter(({ command }) => command.type === 'countOne')).length;
  const finished = errands.filter(({ entries }) => has(entries, 'finish'));
  const numbers = errands
    .flatMap(({ entries }) => entries.filter(({ command }) => command.type === 'keepNumber'))
    .map(({ command }) => numberIn.parse(command.payload).tells.number);
  const unnumbered = finished.filter(({ entries }) => !has(entries, 'keepNumber', 'discardEffect'));
  const isRight =
    new Set(numbers).size === numbers.length &&
    numbers.every((number) => number >= 1 && number <= counted) &&
    counted <= finished.length &&
    unnumbered.length === 0;
  return isRight
    ? []
    : [{ rule: 'workload', message: `Of ${finished.length} errands ${counted} were counted: ${numbers.join(' ')}` }];
};

/** What errands should have come to, by a reckoning of its own. */
export const judgeErrands = (histories: readonly History[], until: EpochMilliseconds): readonly Finding[] => {
  const tallies = histories.filter(({ instanceId }) => instanceId.startsWith('tally/'));
  const errands = histories.filter(({ instanceId }) => instanceId.startsWith('errand/'));
  return [...errands.flatMap((history) => judgeOne(history, until)), ...judgeNumbers(errands, tallies)];
};
