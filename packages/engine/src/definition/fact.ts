import type { JsonObject } from '../json/json.ts';
import type { DerivationView } from './deadline.ts';
import type { StateValue } from './stateValue.ts';
import type { Label } from './label.ts';

/** The fixed, indexed places of a store's row that facts are projected into (architecture §6). */
export const keywordSlots = [
  'k1',
  'k2',
  'k3',
  'k4',
  'k5',
  'k6',
  'k7',
  'k8',
  'k9',
  'k10',
  'k11',
  'k12',
  'k13',
  'k14',
  'k15',
  'k16',
  'k17',
  'k18',
  'k19',
  'k20',
] as const;
export const instantSlots = ['i1', 'i2', 'i3', 'i4', 'i5', 'i6'] as const;
export const numberSlots = ['n1', 'n2', 'n3', 'n4'] as const;

export type KeywordSlot = (typeof keywordSlots)[number];
export type InstantSlot = (typeof instantSlots)[number];
export type NumberSlot = (typeof numberSlots)[number];
export type Slot = KeywordSlot | InstantSlot | NumberSlot | 'text';

/** What a slot holds: a keyword's text of up to 2,000 bytes in UTF-8, an instant's RFC 3339 text, a number, or the searchable text. */
export type FactValue = string | number | null;

/** One flat value projected from the record in the commit that changed it. Never personal. */
export interface FactDefinition<RecordShape = JsonObject> {
  readonly slot: Slot;
  readonly label: Label;
  /** The view is what deadlines are derived from: a due instant can be found by as well. Pure. */
  project(record: RecordShape, state: StateValue, view: DerivationView): FactValue;
}
