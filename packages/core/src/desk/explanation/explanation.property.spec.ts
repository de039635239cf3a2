import { memoryStore } from '@statedesk/engine';
import { virtualClock } from '@statedesk/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as acts from '../../rehearsal/acts.suite.ts';
import { projectPorts } from '../../rehearsal/supportProject.suite.ts';
import { execute, passage, step } from '../../rehearsal/histories.suite.ts';
import { titled } from '../../rehearsal/titled.suite.ts';
import { createServiceDesk } from '../createServiceDesk.ts';
import { explainAll } from './soundExplanation.suite.ts';

const reports = fc.constantFrom(acts.telephoned, acts.emailed);
const warnAt = fc.constantFrom<number[]>([0.75, 0.9], [0.33, 0.57, 0.91], [0.07], []);
const settings = fc.tuple(warnAt, fc.boolean());

describe(`${titled('1.c')}: R11 whatever was done before`, () => {
  it('counts exactly up to the target, without gaps, for everything that is due', async () => {
    const history = fc.array(step, { minLength: 5, maxLength: 25 });
    await fc.assert(
      fc.asyncProperty(reports, passage, history, settings, async (report, before, steps, [shares, vendorPauses]) => {
        const clock = virtualClock('2026-03-02T09:00:00+08:00');
        const waiting = vendorPauses ? { vendor: { pauses: ['resolution' as const, 'agreed' as const] } } : {};
        const policy = { clocks: { warnAt: shares }, waiting };
        await using desk = await createServiceDesk({ store: memoryStore(), clock, ports: projectPorts, policy });
        const { instanceId } = await execute(desk, report, { idempotencyKey: 'first' });
        expect(await explainAll(desk, instanceId)).not.toEqual([]);
        for (const one of before) {
          await execute(desk, one, { instanceId });
          await explainAll(desk, instanceId);
        }
        for (const { one, person, minutes } of steps) {
          clock.advanceBy(minutes * 60_000);
          await desk.tick();
          await execute(desk, { ...one, by: person }, { instanceId });
          await explainAll(desk, instanceId);
        }
      }),
      { numRuns: 40 },
    );
  }, 300_000);
});
