import { slotNames, type Slot } from '@statedesk/engine';

const known = new Set<string>(slotNames);

/**
 * The column of a slot. Slots become part of a statement's text, so what is no slot goes no further.
 * @throws RangeError a caller's bug: the name of a slot is checked where a query comes in.
 */
export const slotColumn = (slot: Slot): string => {
  if (!known.has(slot)) throw new RangeError(`${slot} is no slot; there are ${slotNames.join(', ')}`);
  return `fact_slot.${slot}`;
};
