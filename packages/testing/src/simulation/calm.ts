import type { RawEffect } from '../conformance/rawReader.ts';
import type { Staff, Worker } from './staff.ts';
import type { World } from './world.ts';

const minute = 60_000;
// Longer than the longest pause before a delivery is tried again.
const round = 11 * minute;
const mostRounds = 60;

/** Lets come to an end what is under way; who waits for what never comes is killed. */
const finish = async ({ scheduler }: World, staff: Staff): Promise<void> => {
  await scheduler.drive(() => scheduler.next() === Infinity);
  for (const process of staff.alive()) process.kill();
};

const hireLast = async (world: World, staff: Staff): Promise<Worker> => {
  staff.hire('last');
  await world.scheduler.drive(() => staff.awake().length > 0);
  const [worker] = staff.awake();
  if (worker) return worker;
  throw new Error('No process could open an engine in fair weather');
};

/** A person has everything that was given up delivered again. */
const retryDead = async ({ scheduler }: World, { host }: Worker): Promise<void> => {
  const retried = (async () => {
    const dead = (await host.stuckEffects({ limit: 1_000 })).filter(({ standing }) => standing === 'dead');
    for (const { key } of dead)
      await host.resolveEffect(key, 'retry', { by: { id: 'ops', roles: [] }, reason: 'up again' });
  })();
  let over = false;
  const end = (): void => {
    over = true;
  };
  retried.then(end, end);
  await scheduler.drive(() => over);
  await retried;
};

const isWaiting = (unhandled: ReadonlySet<string>, { key }: RawEffect): boolean => !unhandled.has(key);

const isQuiet = async ({ subject, time }: World, unhandled: ReadonlySet<string>): Promise<boolean> => {
  const rows = await subject.raw.instanceRows();
  const outbox = await subject.raw.outboxRows();
  const isDue = rows.some(({ wakeAt, setAside }) => setAside === null && wakeAt !== null && wakeAt <= time.now());
  return !isDue && !outbox.some((effect) => isWaiting(unhandled, effect));
};

/**
 * The faults are over: what is under way ends, clocks are right again and past every instant that a wrong one put on
 * record, and one worker looks until nothing is due and nothing waits.
 */
export const calm = async (world: World, staff: Staff): Promise<void> => {
  await finish(world, staff);
  world.time.advanceTo(world.time.now() + world.ledger.ahead() + minute);
  world.tell('It is calm');
  const worker = await hireLast(world, staff);
  for (let rounds = 0; rounds < mostRounds; rounds += 1) {
    await retryDead(world, worker);
    worker.tick();
    await world.scheduler.drive(() => !worker.isTicking());
    if (await isQuiet(world, await unhandledBy(world))) return;
    world.time.advanceTo(world.time.now() + round);
  }
  world.find({ rule: 'not-quiet', message: `After ${mostRounds} rounds in fair weather something still waits` });
};

const unhandledBy = async ({ subject }: World): Promise<ReadonlySet<string>> => {
  const store = await subject.open();
  const stuck = await store.listStuckEffects(1_000);
  await store.close();
  return new Set(stuck.filter(({ standing }) => standing === 'unhandled').map(({ key }) => key));
};
