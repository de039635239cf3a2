// Said this often in one picture, a condition is told once beside it, and by its number on the arrows.
const often = 3;

// So many on one arrow hide it: they are all told beside the picture.
const many = 3;

const circledOne = 0x2460;

/** The conditions that arrows show by number, as many ask them or they stand with many: each with its `①`, `②` … */
export const sharedConditions = (asked: readonly (readonly string[])[]): ReadonlyMap<string, string> => {
  const counts = new Map<string, number>();
  for (const condition of asked.flat()) counts.set(condition, (counts.get(condition) ?? 0) + 1);
  const crowded = new Set(asked.filter((conditions) => conditions.length >= many).flat());
  const shared = [...counts].filter(([condition, count]) => count >= often || crowded.has(condition));
  return new Map(shared.map(([condition], index) => [condition, String.fromCodePoint(circledOne + index)]));
};

/** `[① a contract is in force]`: numbers of what is shared, words for the rest; empty where nothing is asked. */
export const bracketed = (conditions: readonly string[], shared: ReadonlyMap<string, string>, and: string): string => {
  const numbers = conditions.flatMap((condition) => shared.get(condition) ?? []);
  const told = conditions.filter((condition) => !shared.has(condition));
  const inside = [numbers.join(''), told.join(and)].filter((part) => part !== '').join(' ');
  return inside === '' ? '' : `[${inside}]`;
};
