import { memoryStore, type InstanceView, type Person } from '@statedesk/engine';
import { virtualClock } from '@statedesk/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createServiceDesk, type ServiceDesk } from '../desk/createServiceDesk.ts';
import { roleLabels } from '../labels/roleLabels.ts';
import * as acts from '../rehearsal/acts.suite.ts';
import { projectPorts } from '../rehearsal/supportProject.suite.ts';
import { execute, passage, profiles, step } from '../rehearsal/histories.suite.ts';
import { organisation } from '../rehearsal/people.suite.ts';
import { titled } from '../rehearsal/titled.suite.ts';
import { incidentCommands } from './commands/incidentCommands.ts';

/** Whoever there is: what this one may not do, nobody may. */
const anybody: Person = { id: 'anybody', roles: Object.keys(roleLabels), party: organisation };

const isOpen = ({ record }: InstanceView) =>
  record['closedAt'] === null && record['turnedAwayAt'] === null && record['endedEarly'] === null;

/** The commands that take an incident further; notes, calls and assignments leave it where it is. */
const ways = async (desk: ServiceDesk, id: string): Promise<readonly string[]> =>
  (await desk.allowed(id, anybody))
    .filter(({ verdict }) => verdict !== 'no')
    .map(({ command }) => command)
    .filter((command) =>
      Object.entries(incidentCommands).some(([name, { region }]) => name === command && region === 'stage'),
    );

/**
 * An open incident is somebody's turn, or something falls due; while it is worked on and waits for nothing, its
 * resolution does or is late.
 */
const isWatched = async (desk: ServiceDesk, id: string): Promise<void> => {
  const view = await desk.read(id);
  if (!isOpen(view)) return;
  const { clocks, handlingEndedAt, waiting } = view.record as {
    clocks: { resolution: { breachedAt: unknown } };
    handlingEndedAt: unknown;
    waiting: readonly unknown[];
  };
  expect([...(await ways(desk, id)), ...view.deadlines.map(({ key }) => key)]).not.toEqual([]);
  const timed = view.deadlines.some((deadline) => deadline.id === 'resolution' && deadline.rung === 'breach');
  const stands = waiting.length > 0;
  expect(timed || stands || handlingEndedAt !== null || clocks.resolution.breachedAt !== null).toBe(true);
};

describe(titled('1.h'), () => {
  it('leaves no open incident where nobody can act and nothing is due, whatever was done before', async () => {
    await fc.assert(
      fc.asyncProperty(passage, fc.array(step, { maxLength: 30 }), profiles, async (before, steps, profile) => {
        const clock = virtualClock('2026-03-02T09:00:00+08:00');
        await using desk = await createServiceDesk({
          store: memoryStore(),
          clock,
          ports: projectPorts,
          policy: { profile },
        });
        const { instanceId } = await execute(desk, acts.telephoned, { idempotencyKey: 'first' });
        for (const one of before) await execute(desk, one, { instanceId });
        await isWatched(desk, instanceId);
        for (const { one, person, minutes } of steps) {
          clock.advanceBy(minutes * 60_000);
          await desk.tick();
          await execute(desk, { ...one, by: person }, { instanceId });
          await isWatched(desk, instanceId);
        }
      }),
      { numRuns: 25 },
    );
  });
});
