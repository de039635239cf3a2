import {
  createEngine,
  type Clock,
  type CommandInput,
  type Engine,
  type Procedure,
  type Store,
  type TickReport,
} from '@statedesk/engine';
import { virtualClock, type VirtualClock } from '@statedesk/testing';
import type { Place } from '../points.ts';
import { errandOf, hour } from './errand.suite.ts';
import type { Subject } from './subject.suite.ts';
import type { Work } from './work.suite.ts';

/** What is done at which point: a command and a wake-up both read and commit, a delivery claims and settles. */
export const worksAt: Readonly<Record<Place, readonly Work[]>> = {
  beforeRead: ['command', 'wake'],
  afterRead: ['command', 'wake'],
  beforeCommit: ['command', 'wake'],
  afterCommit: ['command', 'wake'],
  someEffects: ['deliver'],
  claim: ['deliver', 'wake'],
  lease: ['deliver', 'wake'],
  repin: ['repin'],
  reproject: ['reproject'],
};

/** Who is met at this point has worked on beyond the end of a lease. */
export const leaseIsOver = (point: Place): boolean => point === 'lease';

const start = '2026-03-02T09:00:00.000Z';
const errands = ['1', '2', '3'] as const;
const actor = { id: 'zhou.min', roles: ['neighbour'] };

export const asked = (name: string, what = 'milk'): CommandInput => ({
  ...{ type: 'askErrand', idempotencyKey: `ask ${name}`, actor, payload: { what } },
});
export const noted = (instanceId: string, key = 'note', text = 'on the way'): CommandInput => ({
  ...{ type: 'noteErrand', instanceId, idempotencyKey: key, actor, payload: { text } },
});

/** What a worker has that others may not. */
export interface WorkerOptions {
  readonly procedure?: Procedure;
  /** The policy of today: what `repin` moves to. */
  readonly hours?: number;
  readonly leaseMilliseconds?: number;
  /** What stands between it and the store. */
  readonly across?: (store: Store) => Store;
}

/** What a fault finds: a database with errands, a clock that all go by, another worker. */
export interface Scene {
  readonly subject: Subject;
  readonly clock: VirtualClock;
  readonly work: Work;
  readonly ids: readonly string[];
  readonly other: Engine;
  /** Keys of effects, as often as they were delivered. */
  readonly told: string[];
  /** How many deliveries workers say they made. */
  counted: number;
  readonly hire: (options?: WorkerOptions) => Promise<Engine>;
  readonly close: () => Promise<void>;
}

/** The worker that a kind of work wants: for `repin` the policy, for `reproject` the projection is another by now. */
export const optionsFor = (work: Work): WorkerOptions => ({
  ...(work === 'repin' && { hours: 2 }),
  ...(work === 'reproject' && { procedure: errandOf(1, 2) }),
});

/** An engine as a worker has it. */
export const workerOn = (
  store: Store,
  clock: Clock,
  onDelivery: (key: string) => void,
  { procedure = errandOf(1), hours = 1, leaseMilliseconds = 30_000 }: WorkerOptions = {},
): Promise<Engine> => {
  const tell = ({ key }: { readonly key: string }): void => onDelivery(key);
  return createEngine({
    ...{ store, clock, procedures: [procedure], policies: { errand: { hours } }, leaseMilliseconds },
    effects: { tellFirst: tell, tellSecond: tell, tellThird: tell },
  });
};

/** Three errands that were asked for, nothing of it delivered yet; at their deadline, if that is so. */
export const sceneOn = async (subject: Subject, work: Work, isDue: boolean): Promise<Scene> => {
  const clock = virtualClock(start);
  const told: string[] = [];
  const hired: Engine[] = [];
  const hire: Scene['hire'] = async ({ across = (store: Store) => store, ...options } = {}) => {
    const worker = await workerOn(across(await subject.open()), clock, (key) => told.push(key), options);
    hired.push(worker);
    return worker;
  };
  const other = await hire();
  const ids: string[] = [];
  for (const name of errands) ids.push((await other.execute(asked(name))).instanceId);
  if (isDue) clock.advanceBy(hour);
  const close = async (): Promise<void> => {
    for (const worker of hired) await worker.close();
  };
  return { subject, clock, work, ids, other, told, hire, close, counted: 0 };
};

const by = { id: 'ops', roles: [] };

const inBatches = async (one: (after: number) => Promise<{ readonly next: number | null }>): Promise<void> => {
  for (let after: number | null = 0; after !== null;) ({ next: after } = await one(after));
};

/** Lets a worker look once, and counts what it says it delivered. */
export const look = async (scene: Pick<Scene, 'counted'>, worker: Engine): Promise<TickReport> => {
  const report = await worker.tick();
  scene.counted += report.delivered;
  return report;
};

/** Does the work of a scene; a batch holds one instance, so that some are done and some are not at the point. */
export const doWork = async (scene: Pick<Scene, 'counted' | 'work' | 'ids'>, worker: Engine): Promise<unknown> => {
  const { work, ids } = scene;
  if (work === 'command') return worker.execute(noted(ids[0]!));
  if (work === 'repin') return inBatches((after) => worker.repin({ by, reason: 'two hours', limit: 1, after }));
  if (work === 'reproject') return inBatches((after) => worker.reproject({ limit: 1, after }));
  return look(scene, worker);
};
