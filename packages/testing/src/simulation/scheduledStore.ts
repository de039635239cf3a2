import { StoreUnavailableError, type InstanceCommit, type Store } from '@statedesk/engine';
import { describeBatch, describeCall } from './describeCall.ts';
import type { Process } from './process.ts';
import type { CallFault } from './weather.ts';
import { witnessed } from './witnessed.ts';
import type { World } from './world.ts';

/** A call on its way: what carries it out, and how its caller learns how it ended. */
interface Call {
  readonly of: Process;
  readonly what: string;
  readonly isWrite: boolean;
  readonly carryOut: () => Promise<unknown>;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: unknown) => void;
}

const longestStall = 5 * 60_000;

/** Lets a process stand still for a while, longer than any lease or only a moment. */
export const stall = ({ dice, time }: World, process: Process): void => {
  process.stall(time.now() + dice.below(dice.happens(500) ? 2_000 : longestStall));
};

const drawFault = ({ dice, weather }: World, isWrite: boolean): CallFault | 'none' => {
  const { calls } = weather();
  const faults = Object.values(calls).reduce((sum, weight) => sum + weight, 0);
  return dice.weigh({ ...calls, none: Math.max(0, (isWrite ? 333 : 1_000) - faults) }) ?? 'none';
};

const cut = (call: Call, when: string): void =>
  call.reject(
    new StoreUnavailableError(`The connection was cut ${when} the call was carried out`, { store: 'simulated' }),
  );

/** Carries it out; what is given back tells the caller how it ended. Nothing that the store throws is thrown on here. */
const carriedOut = async ({ carryOut, resolve, reject }: Call): Promise<() => void> => {
  try {
    const answer = await carryOut();
    return () => resolve(answer);
  } catch (error) {
    return () => reject(error);
  }
};

const answerLater = (world: World, { of, what }: Call, answer: () => void): void => {
  stall(world, of);
  const run = (): Promise<void> => {
    world.tell(`${of.name} is told of ${what}`);
    answer();
    return Promise.resolve();
  };
  world.scheduler.add({ of, from: 0, run });
};

const afterwards = (world: World, call: Call, fault: CallFault | 'none', answer: () => void): void => {
  if (fault === 'kill after') call.of.kill();
  else if (fault === 'cut after') cut(call, 'after');
  else if (fault === 'stall after') answerLater(world, call, answer);
  else answer();
};

const happen = async (world: World, call: Call): Promise<void> => {
  const fault = drawFault(world, call.isWrite);
  world.tell(`${call.of.name} ${call.what}${fault === 'none' ? '' : ` ← ${fault}`}`);
  if (fault === 'cut before') cut(call, 'before');
  else if (fault === 'kill before') call.of.kill();
  else if (fault === 'stall before') {
    stall(world, call.of);
    enter(world, call);
  } else afterwards(world, call, fault, await carriedOut(call));
};

const enter = (world: World, call: Call): void =>
  world.scheduler.add({ of: call.of, from: 0, run: () => happen(world, call) });

// Hints of the real database would be told outside the order of things; its clock is not the simulation's.
const hidden: ReadonlySet<PropertyKey> = new Set(['onChange', 'clock', 'using']);
const writes: ReadonlySet<PropertyKey> = new Set(['commit', 'claimEffects', 'settleEffect', 'claimDue', 'rearm']);

const isMethod = (target: Store, name: PropertyKey): name is keyof Store =>
  name in target && typeof Reflect.get(target, name) === 'function';

/** A process's own handle on the database: each call waits until the scheduler lets it happen, as well or as badly as the weather is. */
export const scheduledStore = (world: World, of: Process, store: Store): Store => {
  const seen: Partial<Store> = witnessed(world, store);
  const carryOut = async (name: keyof Store, given: readonly unknown[]): Promise<unknown> => {
    const method: unknown = seen[name] ?? Reflect.get(store, name);
    const answer: unknown = typeof method === 'function' ? await Reflect.apply(method, store, given) : undefined;
    return answer;
  };
  const methodOf =
    (name: keyof Store) =>
    (...given: readonly unknown[]) =>
      new Promise((resolve, reject) => {
        const what = describe(name, given);
        enter(world, { of, what, isWrite: writes.has(name), carryOut: () => carryOut(name, given), resolve, reject });
      });
  return new Proxy(store, {
    get: (target, name): unknown => {
      if (hidden.has(name)) return undefined;
      return isMethod(target, name) ? methodOf(name) : Reflect.get(target, name);
    },
  });
};

const isBatch = (given: unknown): given is readonly InstanceCommit[] => Array.isArray(given);

const describe = (name: keyof Store, given: readonly unknown[]): string => {
  const [batch] = given;
  return name === 'commit' && isBatch(batch) ? `commit(${describeBatch(batch)})` : describeCall(name, given);
};
