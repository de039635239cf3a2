import type { Figure, Goal } from '../benchmark.ts';
import type { Times } from './interleaved.ts';
import { ratios, spread } from './spread.ts';

/** What was run: so many callers, so many commands a round, and what must be reached. */
export interface Run {
  readonly callers: number;
  readonly commands: number;
  readonly goal?: Goal;
}

/** The engine's rounds against those written by hand: commands a second of each, and how many times as many. */
export const callersAgainstHand = (
  times: Times<'engine' | 'hand'>,
  { callers, commands, goal }: Run,
): readonly Figure[] => {
  const perSecond = (name: 'engine' | 'hand') => times(name).map((milliseconds) => (commands * 1_000) / milliseconds);
  const by = callers === 1 ? '1 caller' : `${callers} callers`;
  return [
    spread(`${by}: through the engine`, 'per s', perSecond('engine')),
    spread(`${by}: written by hand`, 'per s', perSecond('hand')),
    spread(`${by}: the engine against the hand`, '×', ratios(times('hand'), times('engine')), goal),
  ];
};
