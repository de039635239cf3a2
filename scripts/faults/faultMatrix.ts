import type { AdapterCells } from './adapterCells.ts';
import { memoryCells } from './memoryCells.ts';
import { postgresCells } from './postgresCells.ts';
import { sqliteCells } from './sqliteCells.ts';

/** By adapter, as the page calls it. */
export const faultMatrix: Readonly<Record<string, AdapterCells>> = {
  memory: memoryCells,
  SQLite: sqliteCells,
  PostgreSQL: postgresCells,
};
