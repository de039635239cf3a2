import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { faultKinds } from '../faultKinds.ts';
import { points, sentence, type Place } from '../points.ts';
import { expectNothingLost } from './aftermath.suite.ts';
import type { LastOrder } from './dyingWorker.suite.ts';
import type { Lasting } from './openStoreAt.suite.ts';
import { sceneOn, worksAt } from './scene.suite.ts';
import type { Work } from './work.suite.ts';
import type { Subject } from './subject.suite.ts';

const program = fileURLToPath(new URL('./dyingWorker.suite.ts', import.meta.url));

const diesBySignal = (order: LastOrder): Promise<string> =>
  new Promise((resolve) => {
    execFile(process.execPath, [program, JSON.stringify(order)], (error, _, said) => resolve(error?.signal ?? said));
  });

const killAt = async (adapter: Lasting, subject: Subject, point: Place, work: Work): Promise<void> => {
  const scene = await sceneOn(subject, work, work === 'wake');
  const folder = mkdtempSync(join(tmpdir(), 'statedesk-told-'));
  const told = join(folder, 'told');
  try {
    const place = subject.place ?? '';
    const now = scene.clock.now();
    expect(await diesBySignal({ adapter, place, point, work, instanceId: scene.ids[0]!, now, told })).toBe('SIGKILL');
    if (existsSync(told)) scene.told.push(...readFileSync(told, 'utf8').trim().split('\n'));
    await expectNothingLost(scene, {});
  } finally {
    await scene.close();
    rmSync(folder, { recursive: true });
  }
};

/** Lets a process of its own die at each point, in each kind of work, without any clearing up: a test a point. */
export const killSuite = (adapter: Lasting, create: () => Promise<Subject>): void => {
  describe(`architecture §6 on ${adapter}: ${faultKinds.kill}`, () => {
    for (const [point, works] of Object.entries(worksAt) as [Place, readonly Work[]][])
      it(`${points[point]}: ${sentence}`, async () => {
        await Promise.all(
          works.map(async (work) => {
            const subject = await create();
            await killAt(adapter, subject, point, work);
            await subject.destroy();
          }),
        );
      });
  });
};
