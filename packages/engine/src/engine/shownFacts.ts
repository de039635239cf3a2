import type { Procedure } from '../definition/procedure.ts';
import type { StoredInstance } from '../store/storedRows.ts';
import type { FoundInstance } from './view.ts';

/** What an instance is found by, under the names its procedure gives: a slot that holds nothing is `null`. */
export const shownFacts = (procedure: Procedure, { facts }: Pick<StoredInstance, 'facts'>): FoundInstance['facts'] =>
  Object.fromEntries(Object.entries(procedure.facts).map(([name, { slot }]) => [name, facts[slot] ?? null]));
