import { toInstant, type Engine } from '@statedesk/engine';
import type { Progress } from '../benchmark.ts';

/** Who parks. */
export const driver = { id: 'driver', roles: ['driver'] };

const atOnce = 2_000;
const year = 365 * 24 * 3_600_000;

/** How many instances are parked, and how many of them leave at one instant; the others leave a year later. */
export interface Parking {
  readonly parked: number;
  readonly leaving: number;
  readonly leavesAt: number;
}

/** Parks instances through the engine, as a host would; the leaving ones are spread evenly among the others. */
export const fillLot = async (engine: Engine, { parked, leaving, leavesAt }: Parking, progress: Progress) => {
  const every = Math.floor(parked / leaving);
  const instants = { leaving: toInstant(leavesAt), staying: toInstant(leavesAt + year) };
  const ids: string[] = [];
  for (let first = 0; first < parked; first += atOnce) {
    const receipts = await engine.executeAll(
      Array.from({ length: Math.min(atOnce, parked - first) }, (_, offset) => ({
        type: 'park',
        idempotencyKey: `car-${first + offset}`,
        actor: driver,
        payload: { leavesAt: (first + offset) % every === 0 ? instants.leaving : instants.staying },
      })),
    );
    for (const receipt of receipts) {
      if (receipt.outcome !== 'accepted') throw new Error(`a car was not parked: ${JSON.stringify(receipt)}`);
      ids.push(receipt.instanceId);
    }
    progress('parking', ids.length, parked);
  }
  return ids;
};
