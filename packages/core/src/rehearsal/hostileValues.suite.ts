import fc from 'fast-check';

const trap = (): never => {
  throw new RangeError('trap');
};
/** Values that have broken programs. */
export const hostile: readonly unknown[] = [
  undefined,
  null,
  '',
  '\ud800',
  '\u0000',
  "'; DROP TABLE journal; --",
  'x'.repeat(1_048_577),
  '9999-12-31T23:59:59Z',
  Number.NaN,
  -1,
  2 ** 53,
  Symbol('s'),
  1n,
  new Map([[1, 2]]),
  new Array(1e9),
  () => 1,
  new Proxy({}, { ownKeys: trap, get: trap }),
  new Proxy({}, { get: trap }),
  JSON.parse('{"__proto__":{"admin":true}}'),
];
/** A value of any kind, hostile ones among them. */
export const anything = fc.oneof(
  fc.constantFrom(...hostile),
  fc.anything({ maxDepth: 2, withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
);
/** One that is right, twice as often as something else. */
export const known = (...values: readonly unknown[]) =>
  fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...values) }, anything);
