import type { EpochMilliseconds } from '@statedesk/engine';
import type { Dice } from './dice.ts';
import type { Process } from './process.ts';
import type { TrueTime } from './time.ts';

/** Something a process waits for: a call of its store, the end of a pause. */
interface Task {
  readonly of: Process;
  /** It does not happen before. */
  readonly from: EpochMilliseconds;
  readonly run: () => Promise<void>;
}

/** Owns all that processes wait for, and lets one thing happen at a time, in an order that the dice decide. */
export interface Scheduler {
  add(task: Task): void;
  /** Resolves when every process waits for something that is here. */
  settle(): Promise<void>;
  /** Lets one thing happen that can happen now; false where nothing can. */
  step(): Promise<boolean>;
  /** When the next thing can happen, Infinity: never. */
  next(): EpochMilliseconds;
  /** Lets things happen, and time pass where it must, until a promise of a process has settled or nothing can happen. */
  drive(isOver: () => boolean): Promise<void>;
}

/** Resolves when everything is done that waits for nothing but its turn. No timer: the next turn of the event loop. */
const quiet = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

const startOf = ({ of, from }: Task): EpochMilliseconds => Math.max(from, of.stalledUntil());

export const createScheduler = (dice: Dice, time: TrueTime): Scheduler => {
  let tasks: readonly Task[] = [];
  const alive = (): readonly Task[] => (tasks = tasks.filter(({ of }) => of.isAlive()));

  const step = async (): Promise<boolean> => {
    const task = dice.oneOf(alive().filter((one) => startOf(one) <= time.now()));
    if (!task) return false;
    tasks = tasks.filter((one) => one !== task);
    await task.run();
    await quiet();
    return true;
  };
  const next = (): EpochMilliseconds => Math.min(Infinity, ...alive().map(startOf));

  return {
    add: (task) => {
      tasks = [...tasks, task];
    },
    settle: quiet,
    step,
    next,
    drive: async (isOver) => {
      await quiet();
      while (!isOver()) {
        if (await step()) continue;
        const at = next();
        if (at === Infinity) return;
        time.advanceTo(at);
      }
    },
  };
};
