import { deadlineKey, type Deadline } from '../definition/deadline.ts';

/** The rungs of a deadline that have fired: those of the same id, cycle and anchor, in the order in which they did. */
export const firedRungs = (
  fired: readonly string[],
  deadline: Pick<Deadline, 'id' | 'cycle' | 'anchor'>,
): readonly string[] => {
  const [before, after] = deadlineKey({ ...deadline, rung: '\n' }).split('\n');
  if (before === undefined || after === undefined) return [];
  return fired
    .filter((key) => key.startsWith(before) && key.endsWith(after))
    .map((key) => key.slice(before.length, -after.length));
};
