import type { AdapterCells } from './adapterCells.ts';
import { metEverywhere, nowhere } from './suiteCells.ts';

const met = metEverywhere('memory', 'scripts/faults/memoryFaults.spec.ts');
const noSchema = { impossible: 'There is no schema: a process makes the tables it uses, and they end with it.' };

/** The memory store: a process and its tables live and die together. */
export const memoryCells: AdapterCells = {
  kill: nowhere('The tables end with the process: there is nothing to lose that anybody could look for.'),
  cut: nowhere('There is no connection: the store is a part of the process that calls it.'),
  server: nowhere('There is no server: the store is a part of the process that calls it.'),
  clock: met('clock', noSchema),
  duplicate: met('duplicate', noSchema),
  twoWorkers: met('twoWorkers', noSchema),
  stalled: met('stalled', noSchema),
  missing: met('missing', noSchema),
  edited: met('edited', noSchema),
  full: nowhere('Nothing is written to a disk.'),
};
