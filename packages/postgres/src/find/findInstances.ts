import type { FactPage, FactQuery, StoredInstance } from '@statedesk/engine';
import type { Connection } from '../connection/connection.ts';
import { placeOfInstance } from '../statements/placeOfInstance.ts';
import { selectInstances } from '../statements/selectInstances.ts';
import { positionOrder } from './positionOrder.ts';
import { pageStretches } from './pageStretches.ts';
import { queryClauses } from './queryClauses.ts';

/** The rows a query matches, ordered, one page. */
export const findInstances = async (
  connection: Connection,
  query: FactQuery,
  page: FactPage,
): Promise<readonly StoredInstance[]> => {
  const after = page.after === undefined ? undefined : await placeOfInstance(connection, page.after, page.order?.slot);
  if (page.after !== undefined && !after) return [];
  const clauses = queryClauses(query);
  const stretches = pageStretches(page.order, after, positionOrder(query)).map(({ where, order }) => ({
    where: [...clauses, ...where],
    order,
  }));
  return selectInstances(connection, stretches, page.limit);
};
