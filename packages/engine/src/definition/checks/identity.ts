import type { Check } from './check.ts';

/** A procedure's id and version name it for as long as its data lives, so their form is fixed. */
export const identity: Check = ({ definition: { id, version, factsVersion } }) => [
  ...(/^[a-z][A-Za-z0-9-]{0,62}$/.test(id)
    ? []
    : [{ place: 'id', message: `'${id}' is not letters, digits and dashes, beginning with a lower-case letter` }]),
  ...(Number.isSafeInteger(version) && version > 0 ? [] : [{ place: 'version', message: 'versions are 1, 2, 3 …' }]),
  ...(Number.isSafeInteger(factsVersion) && factsVersion > 0
    ? []
    : [{ place: 'factsVersion', message: 'versions are 1, 2, 3 …' }]),
];
