import { incidentRecordSchema, type ServiceDesk } from '@statedesk/core';
import * as z from 'zod';
import type { outside } from './outside.ts';

export const heading = (zh: string, en: string): void => {
  console.log(`\n## ${zh} · ${en}`);
};

interface Told {
  readonly desk: () => ServiceDesk;
  readonly there: ReturnType<typeof outside>;
}

const recordSchema = z.object({ change: incidentRecordSchema.shape.change });

/** `diagnosis`, `solution.awaitingChange`. */
const placeSchema = z.union([
  z.string(),
  z.record(z.string(), z.string()).transform((inner) => Object.entries(inner).flat().join('.')),
]);

/** What is printed of either side. */
export const teller = ({ desk, there }: Told) => ({
  /** How an incident stands, and its change. */
  standing: async (instanceId: string): Promise<void> => {
    const { state, record } = await desk().read(instanceId);
    const { standing, reference } = recordSchema.parse(record).change;
    const place = placeSchema.parse(typeof state === 'string' ? state : state['stage']);
    console.log(`  ${place}, change ${standing}, ${reference ?? '–'}`);
  },
  /** The changes of the outside system. */
  kept: async (): Promise<void> => {
    const changes = await there.changes();
    console.log(`  kept there: ${changes.length}`);
    for (const { reference, withdrawn, outcomes, told } of changes) {
      const said = outcomes.map(({ outcome }) => outcome).join(', ');
      console.log(`    ${reference} [${said}] told ${told}${withdrawn ? ', withdrawn' : ''}`);
    }
  },
  /** One look of the desk's worker. Messages that nobody handles here stay in the outbox, and are not counted. */
  tick: async (): Promise<void> => {
    const { delivered, failed } = await desk().tick();
    console.log(`  worker: delivered ${delivered}, failed ${failed}`);
  },
});
