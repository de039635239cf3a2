import { describe, expect, it } from 'vitest';
import { faultKinds, type FaultKind } from '../faultKinds.ts';
import { points, sentence, type Place } from '../points.ts';
import { faultActs, type FaultAct } from './acts.suite.ts';
import { codeOf, expectNothingLost } from './aftermath.suite.ts';
import { atPoint } from './atPoint.suite.ts';
import { doWork, leaseIsOver, optionsFor, sceneOn, worksAt, type Scene } from './scene.suite.ts';
import type { Work } from './work.suite.ts';
import type { Subject } from './subject.suite.ts';

/** A worker is met by the fault when it comes to the point; how its work ended. */
const interrupt = async (scene: Scene, point: Place, { act, inCall = false }: FaultAct): Promise<unknown> => {
  let met: Promise<void> | undefined;
  const worker = await scene.hire({
    ...optionsFor(scene.work),
    across: (store) =>
      atPoint(store, { point, work: scene.work, inCall }, (side) => {
        if (leaseIsOver(point)) scene.clock.advanceBy(2 * 60_000);
        return (met = act(scene, side));
      }),
  });
  const ended = await doWork(scene, worker).then(
    () => 'done' as const,
    (error: unknown) => codeOf(error),
  );
  await scene.subject.room?.();
  expect(met).toBeDefined();
  // What the fault itself expected, the worker took for an error of its store.
  await met;
  return ended;
};

const meet = async (subject: Subject, point: Place, work: Work, fault: FaultAct): Promise<void> => {
  const scene = await sceneOn(subject, work, work === 'wake' || fault.isDue === true);
  try {
    const ended = await interrupt(scene, point, fault);
    const mayBeDone = fault.mustFailAt?.includes(point) !== true || fault.spares?.(scene) === true;
    expect([...(mayBeDone ? ['done'] : []), ...(fault.mayFailWith ?? [])]).toContain(ended);
    const deliversOnce = (fault.deliversOnce ?? false) && !leaseIsOver(point);
    await expectNothingLost(scene, { ...fault, deliversOnce, isCounted: ended === 'done' });
  } finally {
    await scene.close();
  }
};

/** Lets each fault meet a worker at each point, in each of its ways, in each kind of work: a test a point and fault. */
export const faultSuite = (
  adapter: string,
  create: () => Promise<Subject>,
  kinds: readonly Exclude<FaultKind, 'kill'>[],
): void => {
  for (const kind of kinds)
    describe(`architecture §6 on ${adapter}: ${faultKinds[kind]}`, () => {
      for (const [point, works] of Object.entries(worksAt) as [Place, readonly Work[]][])
        it(`${points[point]}: ${sentence}`, async () => {
          for (const work of works)
            for (const fault of faultActs[kind]) {
              const subject = await create();
              try {
                await meet(subject, point, work, fault);
              } catch (error) {
                throw new Error(`${work}, ${fault.way}: ${error instanceof Error ? error.message : ''}`, {
                  cause: error,
                });
              } finally {
                await subject.destroy();
              }
            }
        });
    });
};
