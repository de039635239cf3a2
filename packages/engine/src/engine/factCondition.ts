import { instantSlots, numberSlots, type FactValue, type Slot } from '../definition/fact.ts';
import type { Procedure } from '../definition/procedure.ts';
import { refuseQuestion } from '../door/parseQuestion.ts';
import { toPointer } from '../json/pointer.ts';
import type { FactCondition } from '../store/storedRows.ts';
import { instantSchema } from '../time/instant.ts';
import type { FactFilter } from './query.ts';

const isOneOf = (slots: readonly string[], slot: Slot): boolean => slots.includes(slot);

const refuse = (path: readonly string[], en: string, zh: string): never =>
  refuseQuestion([{ path: toPointer(path), message: { en, zh } }]);

/** The slot a fact is kept in. @throws InvalidQueryError for a fact the procedure does not have */
export const slotOf = (procedure: Procedure, fact: string, path: readonly string[]): Slot => {
  const definition = Object.hasOwn(procedure.facts, fact) ? procedure.facts[fact] : undefined;
  const known = Object.keys(procedure.facts).join(', ');
  return (
    definition?.slot ??
    refuse(
      path,
      `'${procedure.id}' has no fact '${fact}'; it has: ${known}`,
      `程序 ${procedure.id} 没有检索字段“${fact}”；可用：${known}`,
    )
  );
};

/** A value as its slot keeps it: instants in UTC, so that their texts compare as the instants do. */
const keptValue = <Value extends FactValue>(slot: Slot, value: Value, path: readonly string[]): Value | string => {
  if (value === null) return value;
  if (isOneOf(instantSlots, slot))
    return (
      instantSchema.safeParse(value).data ??
      refuse(path, 'an instant is RFC 3339 with an offset', '时刻须为带时区的 RFC 3339')
    );
  const wanted = isOneOf(numberSlots, slot) ? 'number' : 'string';
  return typeof value === wanted ? value : refuse(path, `a ${wanted} is compared here`, '比较值的类型不符');
};

/** A filter as the store compares it. @throws InvalidQueryError where it does not fit the fact */
export const factCondition = (procedure: Procedure, fact: string, filter: FactFilter): FactCondition => {
  const path = ['where', fact];
  const slot = slotOf(procedure, fact, path);
  if (typeof filter !== 'object' || filter === null) return { slot, equals: keptValue(slot, filter, path) };
  if ('in' in filter) return { slot, in: filter.in.map((value) => keptValue(slot, value, path)) };
  const { from, before } = filter;
  return {
    slot,
    ...(from === undefined ? {} : { from: keptValue(slot, from, path) }),
    ...(before === undefined ? {} : { before: keptValue(slot, before, path) }),
  };
};
