import type { Store } from '@statedesk/engine';
import { codeOf } from './codeOf.ts';
import { handlersOf } from './handlers.ts';
import { isExpected } from './interruption.ts';
import { createProcess, type Process } from './process.ts';
import { scheduledStore } from './scheduledStore.ts';
import type { SimulatedHost } from './workload.ts';
import type { World } from './world.ts';

/** A process with an engine that is open. */
export interface Worker {
  readonly process: Process;
  readonly host: SimulatedHost;
  isTicking(): boolean;
  /** Looks at the clock, unless it does already. */
  tick(): void;
  /** Ends it well: what runs is finished first. */
  close(): void;
}

/** Who works on the database. */
export interface Staff {
  /** Those whose engine is open, that live, and that do not stand still. */
  readonly awake: () => readonly Worker[];
  readonly alive: () => readonly Process[];
  /** How many there have been. */
  readonly hired: () => number;
  /** Starts a process; it may die before its engine is open. `last`: the one that works in the end. */
  hire(last?: 'last'): Process;
  /** Lets go of every handle on the database that a process opened. */
  dismiss(): Promise<void>;
}

const failed = (world: World, doing: string) => (error: unknown) => {
  const code = codeOf(error);
  world.tell(`${doing} failed: ${code}`);
  if (!isExpected(code)) world.find({ rule: 'unexpected-error', message: `${doing}: ${code}: ${String(error)}` });
};

/** What a process has under way. */
const leftBy = ({ ledger }: World, { name }: Process): readonly string[] => [
  ...ledger.attempts().flatMap(({ process, answer, key }) => (process === name && !answer ? key : [])),
  ...ledger
    .deliveries()
    .flatMap(({ process, done, failed: isOver, effect }) =>
      process === name && done === undefined && !isOver ? effect.key : [],
    ),
];

const workerOf = (world: World, process: Process, host: SimulatedHost, gone: () => void): Worker => {
  let ticking = false;
  return {
    process,
    host,
    isTicking: () => ticking,
    tick: () => {
      if (ticking) return;
      ticking = true;
      world.tell(`${process.name} ticks`);
      host
        .tick()
        .then((report) => world.tell(`${process.name} has ticked ${JSON.stringify(report)}`))
        .catch(failed(world, `${process.name}: tick`))
        .finally(() => {
          ticking = false;
        });
    },
    close: () => {
      world.tell(`${process.name} closes`);
      gone();
      host.close().then(
        () => {
          world.tell(`${process.name} is closed`);
          process.kill();
          for (const what of leftBy(world, process))
            world.find({ rule: 'closed-early', message: `${process.name} was closed, and ${what} went on` });
        },
        failed(world, `${process.name}: close`),
      );
    },
  };
};

const pauseOf =
  ({ scheduler, time }: World, of: Process) =>
  (milliseconds: number): Promise<void> =>
    new Promise((resolve) => {
      const run = (): Promise<void> => {
        resolve();
        return Promise.resolve();
      };
      scheduler.add({ of, from: time.now() + milliseconds, run });
    });

/** Opens an engine for a process, as that process does. */
const openHost = (world: World, process: Process, handle: Store, number: number): Promise<SimulatedHost> =>
  world.workload.open({
    number,
    store: scheduledStore(world, process, handle),
    clock: process.clock,
    random: (bytes) => world.dice.bytes(bytes),
    pause: pauseOf(world, process),
    effects: handlersOf(world, process),
    deliveryTries: world.weather().deliveryTries,
  });

export const createStaff = (world: World): Staff => {
  const processes: Process[] = [];
  const handles: Store[] = [];
  let workers: readonly Worker[] = [];

  const open = async (process: Process, handle: Store, number: number): Promise<void> => {
    const host = await openHost(world, process, handle, number);
    world.tell(`${process.name} is open`);
    const worker = workerOf(world, process, host, () => {
      workers = workers.filter((one) => one !== worker);
    });
    workers = [...workers, worker];
  };
  const start = (process: Process, number: number) => async (): Promise<void> => {
    world.tell(`${process.name} is started`);
    const handle = await world.subject.open();
    handles.push(handle);
    open(process, handle, number).catch((error: unknown) => {
      process.kill();
      failed(world, `${process.name}: opening`)(error);
    });
  };

  return {
    awake: () => workers.filter(({ process }) => process.isAlive() && process.stalledUntil() <= world.time.now()),
    alive: () => processes.filter((process) => process.isAlive()),
    hired: () => processes.length,
    hire: (last) => {
      const process = createProcess(`p${processes.length + 1}`, world.time);
      const number = processes.push(process);
      world.scheduler.add({ of: process, from: 0, run: start(process, last ? 0 : number) });
      return process;
    },
    dismiss: async () => {
      await Promise.all(handles.map((handle) => handle.close()));
    },
  };
};
