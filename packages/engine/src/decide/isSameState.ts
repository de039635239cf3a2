import type { StateValue } from '../definition/stateValue.ts';

/** Whether two state values are the same, in whichever order their regions stand. */
export const isSameState = (left: StateValue, right: StateValue): boolean => {
  if (left === right) return true;
  if (typeof left === 'string' || typeof right === 'string') return false;
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => {
      const [one, other] = [left[key], right[key]];
      return one !== undefined && other !== undefined && isSameState(one, other);
    })
  );
};
