/** As far as the order of patches goes: members of objects are texts, places in lists are numbers. */
interface Placed {
  readonly op: string;
  readonly path: readonly (string | number)[];
}

const compareKeys = (left: string | number, right: string | number): number => {
  if (typeof left === 'number') return typeof right === 'number' ? left - right : -1;
  if (typeof right === 'number') return 1;
  return left < right ? -1 : left === right ? 0 : 1;
};

/** Whether it takes the place away that it names there: a list is shortened from its end. */
const takesPlace = ({ op, path }: Placed, level: number): boolean =>
  op === 'remove' && level === path.length - 1 && typeof path[level] === 'number';

const compare = (left: Placed, right: Placed): number => {
  const level = left.path.findIndex((key, index) => key !== right.path[index]);
  const [here, there] = [left.path[level], right.path[level]];
  if (here === undefined || there === undefined) return left.path.length - right.path.length;
  return takesPlace(left, level) && takesPlace(right, level) ? compareKeys(there, here) : compareKeys(here, there);
};

/**
 * Patches in one order, by the keys of their paths. In memory the members of a record stand as they were written, in a
 * row they stand sorted; what an entry says must not depend on where its record was read from (rules R2, R9). Members of
 * objects do not mind in which order they are patched; the places of a list go up, and those that fall away go down.
 */
export const inPathOrder = <Patch extends Placed>(patches: readonly Patch[]): readonly Patch[] =>
  patches.toSorted(compare);
