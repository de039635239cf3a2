import { toInstant, type Engine } from '@statedesk/engine';
import type { Progress } from '../benchmark.ts';

/** Who parks. */
export const driver = { id: 'driver', roles: ['driver'] };

const atOnce = 2_000;
const year = 365 * 24 * 3_600_000;

/** How many instances are parked, and how many of them leave at each of some instants; the others leave a year later. */
export interface Parking {
  readonly parked: number;
  readonly leaving: number;
  readonly leavesAt: readonly number[];
}

/** After how many instances one comes that leaves. */
export const leavesEach = ({ parked, leaving, leavesAt }: Parking): number =>
  Math.floor(parked / (leaving * leavesAt.length));

/** Parks instances through the engine, as a host would; the leaving ones are spread evenly among the others. */
export const fillLot = async (engine: Engine, parking: Parking, progress: Progress) => {
  const { parked, leavesAt } = parking;
  const every = leavesEach(parking);
  const leaving = leavesAt.map(toInstant);
  const staying = toInstant(Math.max(...leavesAt) + year);
  const instantOf = (car: number) => (car % every === 0 ? leaving[(car / every) % leaving.length] : staying);
  const ids: string[] = [];
  for (let first = 0; first < parked; first += atOnce) {
    const receipts = await engine.executeAll(
      Array.from({ length: Math.min(atOnce, parked - first) }, (_, offset) => ({
        type: 'park',
        idempotencyKey: `car-${first + offset}`,
        actor: driver,
        payload: { leavesAt: instantOf(first + offset) },
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
