import type { Dice } from './dice.ts';

/** What befalls a call of the store: the connection is cut, the process killed or stalled, before it is carried out or after. */
export type CallFault = 'cut before' | 'cut after' | 'kill before' | 'kill after' | 'stall before' | 'stall after';

/** What befalls the delivery of an effect: the other side throws, takes it late, or never answers. */
export type DeliveryFault = 'throws' | 'is slow' | 'hangs';

/** What the simulation does when it lets nothing of a process happen. */
export type Move =
  | 'command'
  | 'together'
  | 'try again'
  | 'duplicate'
  | 'other payload'
  | 'tick'
  | 'time'
  | 'hire'
  | 'kill'
  | 'stall'
  | 'close'
  | 'clock'
  | 'resolve'
  | 'follow'
  | 'erase'
  | 'repin';

/** How hard it is for the processes of one simulation. Each seed has a weather of its own, and most leave some faults out. */
export interface Weather {
  /** In a thousand reads; three times as often at a write. */
  readonly calls: Readonly<Record<CallFault, number>>;
  /** In a thousand commits: another transaction holds the instance. */
  readonly held: number;
  /** In a thousand deliveries. */
  readonly deliveries: Readonly<Record<DeliveryFault, number>>;
  /** Weights. */
  readonly moves: Readonly<Record<Move, number>>;
  /** In a thousand choices: a move, and not the next call of a process. */
  readonly restless: number;
  /** By how many milliseconds a clock can be wrong. */
  readonly wrongBy: number;
  readonly deliveryTries: number;
}

/** Zero half of the time. */
const often = (dice: Dice, most: number): number => (dice.happens(500) ? 1 + dice.below(most) : 0);

const minute = 60_000;

export const drawWeather = (dice: Dice): Weather => ({
  calls: {
    'cut before': often(dice, 20),
    'cut after': often(dice, 20),
    'kill before': often(dice, 10),
    'kill after': often(dice, 10),
    'stall before': often(dice, 10),
    'stall after': often(dice, 10),
  },
  held: often(dice, 100),
  deliveries: { throws: often(dice, 300), 'is slow': often(dice, 200), hangs: often(dice, 30) },
  moves: {
    command: 30,
    together: often(dice, 12),
    'try again': 12,
    duplicate: often(dice, 12),
    'other payload': often(dice, 6),
    tick: 20,
    time: 20,
    hire: 6,
    kill: often(dice, 3),
    stall: often(dice, 4),
    close: often(dice, 2),
    clock: often(dice, 5),
    resolve: 3,
    follow: 4,
    erase: often(dice, 4),
    repin: often(dice, 3),
  },
  restless: 100 + dice.below(400),
  wrongBy: [2_000, 5 * minute, 60 * minute, 26 * 60 * minute][dice.below(4)] ?? 0,
  deliveryTries: dice.happens(300) ? 1 + dice.below(3) : 100,
});

/** Nothing goes wrong any more, and nobody asks for anything. */
export const calmWeather: Weather = {
  calls: { 'cut before': 0, 'cut after': 0, 'kill before': 0, 'kill after': 0, 'stall before': 0, 'stall after': 0 },
  held: 0,
  deliveries: { throws: 0, 'is slow': 0, hangs: 0 },
  moves: {
    command: 0,
    together: 0,
    'try again': 0,
    duplicate: 0,
    'other payload': 0,
    tick: 1,
    time: 0,
    hire: 0,
    kill: 0,
    stall: 0,
    close: 0,
    clock: 0,
    resolve: 0,
    follow: 0,
    erase: 0,
    repin: 0,
  },
  restless: 0,
  wrongBy: 0,
  deliveryTries: 100,
};
