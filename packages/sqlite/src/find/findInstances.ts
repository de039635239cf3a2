import type { FactPage, FactQuery, StoredInstance } from '@statedesk/engine';
import type { Connection } from '../connection/connection.ts';
import { placeOfInstance } from '../statements/placeOfInstance.ts';
import { selectInstances } from '../statements/selectInstances.ts';
import { pageStretches } from './pageStretches.ts';
import { queryClauses } from './queryClauses.ts';

/** The rows a query matches, ordered, one page. Called in one transaction, so that its stretches are of one moment. */
export const findInstances = (connection: Connection, query: FactQuery, page: FactPage): readonly StoredInstance[] => {
  const after = page.after === undefined ? undefined : placeOfInstance(connection, page.after, page.order?.slot);
  if (page.after !== undefined && !after) return [];
  const clauses = queryClauses(connection, query);
  const found: StoredInstance[] = [];
  for (const { where, order } of pageStretches(page.order, after)) {
    if (found.length >= page.limit) break;
    found.push(...selectInstances(connection, [...clauses, ...where], order, page.limit - found.length));
  }
  return found;
};
