import { expect } from 'vitest';
import type { FaultKind } from '../faultKinds.ts';
import type { Place } from '../points.ts';
import type { Aftermath } from './aftermath.suite.ts';
import { errandOf } from './errand.suite.ts';
import { asked, doWork, look, noted, optionsFor, type Scene } from './scene.suite.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

/** One way in which a fault comes about; what it does at the point, and what must be so of the work's end. */
export interface FaultAct extends Aftermath {
  readonly way: string;
  readonly act: (scene: Scene, side: 'before' | 'after') => Promise<void>;
  /** It happens within the call, not before or behind it. */
  readonly inCall?: boolean;
  /** Codes of errors that the interrupted work may end with. */
  readonly mayFailWith?: readonly string[];
  /** The errands are at their deadline, whatever the work. */
  readonly isDue?: boolean;
  /** Points at which the work cannot but fail; elsewhere it may. */
  readonly mustFailAt?: readonly Place[];
  /** Work that may go on all the same. */
  readonly spares?: (scene: Scene) => boolean;
}

const outcomeOf = async (work: Promise<{ readonly outcome: string }>): Promise<string> => {
  try {
    return (await work).outcome;
  } catch (error) {
    return String((error as { readonly code?: unknown }).code);
  }
};

const jump =
  (milliseconds: number): FaultAct['act'] =>
  ({ clock }) => {
    clock.advanceBy(milliseconds);
    return Promise.resolve();
  };

const sameAgain = async ({ other, work, ids }: Scene): Promise<void> => {
  const again = work === 'command' ? noted(ids[0]!) : asked('1');
  expect(await other.execute(again)).toMatchObject({ outcome: 'accepted', instanceId: ids[0] });
};

/** The key of what is under way, or of what stands there, with something else: whoever is first has it. */
const otherPayload = async ({ other, work, ids }: Scene): Promise<void> => {
  const again = work === 'command' ? noted(ids[0]!, 'note', 'elsewhere') : asked('1', 'bread');
  const outcome = await outcomeOf(other.execute(again));
  expect(work === 'command' ? ['accepted', 'idempotency-conflict'] : ['idempotency-conflict']).toContain(outcome);
};

/** Who stalls is overtaken: his leases run out, another worker does all there is, and somebody tells something. */
const overtake = async (scene: Scene): Promise<void> => {
  scene.clock.advanceBy(10 * minute);
  await look(scene, scene.other);
  await scene.other.execute(noted(scene.ids[0]!, 'meanwhile'));
};

/** Another does the same at the same time: looks at the clock, or goes through the same batch. */
const alongside = async (scene: Scene): Promise<void> => {
  await look(scene, scene.other);
  if (scene.work === 'repin' || scene.work === 'reproject')
    await doWork(scene, await scene.hire(optionsFor(scene.work)));
};

/** A worker with another version alone: it leaves be what it cannot run, and says so to who asks it to. */
const strange = async (scene: Scene): Promise<void> => {
  const { ids, hire } = scene;
  const stranger = await hire({ procedure: errandOf(2) });
  expect(await look(scene, stranger)).toMatchObject({ fired: 0, rearmed: 0, setAside: 0 });
  expect(await outcomeOf(stranger.execute(noted(ids[0]!, 'strange')))).toBe('unknown-procedure');
};

/** Where something is still to be written. */
const writing: readonly Place[] = [
  'beforeRead',
  'afterRead',
  'beforeCommit',
  'someEffects',
  'claim',
  'lease',
  'repin',
  'reproject',
];

const everywhere: readonly Place[] = [...writing, 'afterCommit'];

/** Every fault that an adapter lets happen while its process lives, in each of its ways. */
export const faultActs: Readonly<Record<Exclude<FaultKind, 'kill'>, readonly FaultAct[]>> = {
  clock: [
    { way: 'back', act: jump(-3 * day), deliversOnce: true, turnsBack: true },
    { way: 'ahead', act: jump(3 * day) },
  ],
  duplicate: [
    { way: 'the same payload', act: sameAgain, deliversOnce: true },
    {
      way: 'another payload',
      act: otherPayload,
      mayFailWith: ['idempotency-conflict'],
      deliversOnce: true,
    },
  ],
  twoWorkers: [
    {
      way: 'at the same time',
      act: alongside,
      isDue: true,
      deliversOnce: true,
    },
  ],
  stalled: [{ way: 'ten minutes', act: overtake }],
  missing: [{ way: 'another version', act: strange, deliversOnce: true }],
  edited: [
    {
      way: 'its snapshot',
      act: async ({ subject, ids }) => subject.edit?.(ids[0]!),
      mayFailWith: ['corrupt-journal'],
      damages: true,
    },
  ],
  full: [
    {
      way: 'no file grows',
      act: async ({ subject }) => subject.fill?.(),
      spares: ({ subject, work }) => subject.needsNoRoom?.includes(work) ?? false,
      mayFailWith: ['store-unavailable'],
      mustFailAt: writing,
    },
  ],
  cut: [
    {
      way: 'within a call',
      act: async ({ subject }, side) => subject.cut?.(side === 'before' ? 'request' : 'reply'),
      inCall: true,
      mayFailWith: ['store-unavailable'],
      mustFailAt: everywhere,
    },
  ],
  server: [{ way: 'SIGKILL', act: async ({ subject }) => subject.restart?.(), mayFailWith: ['store-unavailable'] }],
};
