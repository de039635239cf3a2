import type { Slot } from '@statedesk/engine';
import { instantSlots, keywordSlots, numberSlots } from '@statedesk/engine';

/** Every slot, in the order of the columns. */
export const slots: readonly Slot[] = [...keywordSlots, ...instantSlots, ...numberSlots, 'text'];

const known = new Set<string>(slots);

/**
 * The column of a slot. Slots become part of a statement's text, so what is no slot goes no further.
 * @throws RangeError a caller's bug: the name of a slot is checked where a query comes in.
 */
export const slotColumn = (slot: Slot): string => {
  if (!known.has(slot)) throw new RangeError(`${slot} is no slot; there are ${slots.join(', ')}`);
  return `fact_slot.${slot}`;
};
