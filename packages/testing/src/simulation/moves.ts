import type { Customers } from './customers.ts';
import type { Operators } from './operators.ts';
import type { Process } from './process.ts';
import { stall } from './scheduledStore.ts';
import type { Staff, Worker } from './staff.ts';
import type { Move } from './weather.ts';
import type { World } from './world.ts';

const second = 1_000;
const minute = 60 * second;
const strides = [second, minute, 20 * minute, 6 * 60 * minute];
const mostProcesses = 4;

const pass = ({ dice, time, workload, tell }: World): void => {
  time.advanceTo(time.now() + dice.below(dice.oneOf(workload.strides ?? strides) ?? 0));
  tell(`it is ${new Date(time.now()).toISOString()}`);
};

const jump = ({ dice, ledger, weather, tell }: World, process: Process): void => {
  const { wrongBy } = weather();
  const by = dice.below(2 * wrongBy + 1) - wrongBy;
  process.setClock(by);
  ledger.setAhead(by);
  tell(`${process.name} has a clock that is wrong by ${by}`);
};

const kill = ({ tell }: World, process: Process): void => {
  process.kill();
  tell(`${process.name} is killed`);
};

const standStill = (world: World, process: Process): void => {
  stall(world, process);
  world.tell(`${process.name} stands still`);
};

/** What a simulation does on its own account. */
export const createMoves = (
  world: World,
  staff: Staff,
  { customers, operators }: { readonly customers: Customers; readonly operators: Operators },
): Readonly<Record<Move, () => void>> => {
  const withWorker = (act: (worker: Worker) => void) => (): void => {
    const worker = world.dice.oneOf(staff.awake());
    if (worker) act(worker);
  };
  const withProcess = (act: (world: World, process: Process) => void) => (): void => {
    const process = world.dice.oneOf(staff.alive());
    if (process) act(world, process);
  };
  return {
    command: withWorker(customers.command),
    together: withWorker(customers.together),
    'try again': withWorker(customers.tryAgain),
    duplicate: withWorker(customers.duplicate),
    'other payload': withWorker(customers.otherPayload),
    tick: withWorker((worker) => worker.tick()),
    time: () => pass(world),
    hire: () => {
      if (staff.alive().length < mostProcesses) staff.hire();
    },
    kill: withProcess(kill),
    stall: withProcess(standStill),
    close: withWorker((worker) => worker.close()),
    clock: withProcess(jump),
    resolve: withWorker(operators.resolve),
    follow: withWorker(operators.follow),
    erase: withWorker(operators.erase),
    repin: withWorker(operators.repin),
  };
};
