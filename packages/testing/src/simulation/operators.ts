import { isExpected } from './interruption.ts';
import { codeOf } from './codeOf.ts';
import { shortly } from './describeCall.ts';
import type { Worker } from './staff.ts';
import type { SimulatedHost } from './workload.ts';
import type { World } from './world.ts';

/** Those who look after a desk: what they do is cut short as anything else is. */
export interface Operators {
  /** Decides on an effect that was given up: once more, or never. */
  readonly resolve: (worker: Worker) => void;
  /** Reads on in the journal of all instances, from where the last page ended. */
  readonly follow: (worker: Worker) => void;
  /** Erases what is kept of a person. */
  readonly erase: (worker: Worker) => void;
  /** Takes instances over to the newest definition and the documents that new ones get, and projects facts anew. */
  readonly repin: (worker: Worker) => void;
}

const by = { id: 'ops', roles: [] };
const page = 7;

const carryOut = (world: World, what: string, doing: Promise<void>): void => {
  doing.catch((error: unknown) => {
    const code = codeOf(error);
    world.tell(`${what} failed: ${code}`);
    if (!isExpected(code) && !world.workload.foreseen?.includes(code))
      world.find({ rule: 'unexpected-error', message: `${what}: ${code}: ${String(error)}` });
  });
};

const resolveOne = async ({ dice, ledger, tell }: World, host: SimulatedHost): Promise<void> => {
  const stuck = dice.oneOf(await host.stuckEffects({ limit: 20 }));
  if (!stuck) return;
  const resolution = dice.happens(600) ? 'retry' : 'discard';
  tell(`effect ${shortly(stuck.key)} is to ${resolution}`);
  const resolved = await host.resolveEffect(stuck.key, resolution, { by, reason: 'as it may be' });
  if (resolved && resolution === 'discard') ledger.discard(stuck.key);
  tell(`effect ${shortly(stuck.key)} ${resolved ? 'was' : 'was no longer'} to ${resolution}`);
};

const readOn = async ({ ledger, tell }: World, host: SimulatedHost): Promise<void> => {
  const after = ledger.followed().length;
  const entries = await host.changes({ after, limit: page });
  // Another page was read meanwhile.
  if (ledger.followed().length !== after) return;
  for (const { instanceId, revision, position, hash } of entries)
    ledger.follow({ instanceId, revision, position, hash });
  tell(`the journal was read from ${after} on, ${entries.length} entries`);
};

const eraseOne = async ({ dice, ledger, workload, tell }: World, host: SimulatedHost): Promise<void> => {
  const subject = dice.oneOf(workload.subjects ?? []);
  if (subject === undefined) return;
  const done = ledger.erase(subject);
  const erased = await host.erasePersonal(subject, by.id, 'they asked for it');
  done();
  tell(`${erased} values of ${subject} were erased`);
};

const moveAll = async ({ tell }: World, host: SimulatedHost): Promise<void> => {
  const upgraded = await host.upgrade({ by, reason: 'a later version' });
  const { counts } = await host.repin({ by, reason: 'other rules' });
  tell(`instances were moved: ${JSON.stringify([upgraded.counts, counts])}`);
  await host.reproject();
};

export const createOperators = (world: World): Operators => {
  const operation =
    (name: string, operate: (world: World, host: SimulatedHost) => Promise<void>) =>
    ({ process, host }: Worker): void => {
      world.tell(`${process.name}: ${name}`);
      carryOut(world, `${process.name}: ${name}`, operate(world, host));
    };
  return {
    resolve: operation('somebody decides on an effect', resolveOne),
    follow: operation('somebody reads on', readOn),
    erase: operation('somebody is to be forgotten', eraseOne),
    repin: operation('somebody moves instances', moveAll),
  };
};
