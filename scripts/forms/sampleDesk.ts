import { builtInDirectory, createServiceDesk, type DeskCommand, type ServiceDesk } from '@statedesk/core';
import { memoryStore, type Person } from '@statedesk/engine';
import { virtualClock } from '@statedesk/testing';
import * as z from 'zod';

/** One thing somebody does: when, by Shanghai's wall clock, who, what. */
export type Step = readonly [at: string, by: Person, type: string, payload?: object];

/** A desk on which the samples are made up, and the way to give it steps, in order. */
export interface SampleDesk {
  readonly desk: ServiceDesk;
  /** The first step creates; its key is the sample's name. Gives the id. */
  readonly perform: (name: string, steps: readonly Step[]) => Promise<string>;
}

const project = {
  name: 'HIS-2026',
  projectManager: '刘洋',
  departmentManager: '陈静',
  technicalDirector: '高远',
  entitlement: { from: '2026-01-01T00:00:00+08:00', until: '2027-01-01T00:00:00+08:00' },
  site: '杭州市西湖区灵隐路 1 号',
};

// The door of the desk checks it, like any command.
const command = z.custom<DeskCommand>();

/** Opens it, in the morning of Monday, 2 March 2026. */
export const openSampleDesk = async (): Promise<SampleDesk> => {
  const clock = virtualClock('2026-03-02T08:00:00+08:00');
  const ports = { directory: builtInDirectory({ projects: [project] }) };
  const desk = await createServiceDesk({ store: memoryStore(), clock, ports, policy: { numbering: { issue: true } } });
  const perform = async (name: string, steps: readonly Step[]): Promise<string> => {
    let instanceId: string | undefined;
    for (const [at, actor, type, payload = {}] of steps) {
      clock.advanceTo(`${at}:00+08:00`);
      const address = instanceId === undefined ? { idempotencyKey: name } : { instanceId };
      const receipt = await desk.execute(command.parse({ type, actor, payload, ...address }));
      if (receipt.outcome !== 'accepted')
        throw new Error(`${name}: ${type} was not accepted: ${JSON.stringify(receipt)}`);
      ({ instanceId } = receipt);
    }
    // Running numbers are told by a worker.
    await desk.tick();
    return instanceId ?? '';
  };
  return { desk, perform };
};
