import type { Check } from './check.ts';

/** An upgrade begins at a version before this one. */
export const upgrades: Check = ({ definition: { upgrades: known = {}, version } }) =>
  Object.keys(known)
    .filter((from) => !/^[1-9][0-9]*$/.test(from) || Number(from) >= version)
    .map((from) => ({ place: `upgrades.${from}`, message: `is not an earlier version than ${version}` }));
