import type { FactPage, FactQuery, StoredInstance } from '../storedRows.ts';
import { compareFacts, factOf, matchesQuery } from './matchesQuery.ts';
import type { MemoryTables } from './memoryTables.ts';

type Order = (left: StoredInstance, right: StoredInstance) => number;

const byPosition: Order = (left, right) => left.position - right.position;

const inOrder = ({ order }: FactPage): Order => {
  if (!order) return byPosition;
  const sign = order.direction === 'ascending' ? 1 : -1;
  return (left, right) => {
    const [value, other] = [factOf(left.facts, order.slot), factOf(right.facts, order.slot)];
    if (value === null || other === null) {
      return Number(value === null) - Number(other === null) || byPosition(left, right);
    }
    return sign * compareFacts(value, other) || byPosition(left, right);
  };
};

/** The rows a query matches, ordered, one page. Looks at every row: memory is for tests and small desks. */
export const findInstances = (tables: MemoryTables, query: FactQuery, page: FactPage): readonly StoredInstance[] => {
  const order = inOrder(page);
  const last = page.after === undefined ? undefined : tables.instances.get(page.after);
  if (page.after !== undefined && !last) return [];
  return [...tables.instances.values()]
    .filter((instance) => matchesQuery(query, instance) && (!last || order(instance, last) > 0))
    .sort(order)
    .slice(0, page.limit);
};

/** How many rows a query matches. */
export const countInstances = (tables: MemoryTables, query: FactQuery): number =>
  [...tables.instances.values()].filter((instance) => matchesQuery(query, instance)).length;
