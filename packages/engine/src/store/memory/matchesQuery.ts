import type { FactValue, Slot } from '../../definition/fact.ts';
import { searchForm } from '../../search/searchTokens.ts';
import type { FactCondition, FactQuery, FactSlots, StoredInstance } from '../storedRows.ts';
import { compareText } from './compareText.ts';

/** What a slot holds: an absent one holds null. */
export const factOf = (facts: FactSlots, slot: Slot): FactValue => facts[slot] ?? null;

/** Orders what one slot holds. A slot is of one type; null is left to the caller. */
export const compareFacts = (left: string | number, right: string | number): number =>
  typeof left === 'number' && typeof right === 'number' ? left - right : compareText(String(left), String(right));

const holds = (condition: FactCondition, facts: FactSlots): boolean => {
  const value = factOf(facts, condition.slot);
  if ('equals' in condition) return value === condition.equals;
  if ('in' in condition) return condition.in.includes(value);
  const { from, before } = condition;
  if (value === null) return false;
  return (
    (from === undefined || compareFacts(value, from) >= 0) && (before === undefined || compareFacts(value, before) < 0)
  );
};

/** Whether an instance is among a query's answers: the contract's words, one by one. */
export const matchesQuery = (query: FactQuery, instance: StoredInstance): boolean => {
  if (instance.procedure !== query.procedure) return false;
  if (query.tenant !== undefined && instance.tenant !== query.tenant) return false;
  if (!query.where.every((condition) => holds(condition, instance.facts))) return false;
  const text = searchForm(String(factOf(instance.facts, 'text') ?? ''));
  return (query.text ?? []).every((term) => text.includes(searchForm(term)));
};
