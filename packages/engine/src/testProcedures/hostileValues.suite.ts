import fc from 'fast-check';

const trap = (): never => {
  throw new Error('trap');
};
/** Reads well an odd number of times, and throws in between. */
const fickle = (): object => {
  let reads = 0;
  return Object.defineProperty({}, 'type', { enumerable: true, get: () => ((reads += 1) % 2 === 0 ? trap() : 'x') });
};
const loanId = 'lending/default/f0e5b8f3a6f64f5a9d0bd1c5a8a0c8bb';
export const text = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'x',
    '\ud800',
    'a\udfffb',
    '\u0000',
    '\u202e',
    '汉字',
    '__proto__',
    'constructor',
    'toString',
    'xstate.stop',
    '*',
    'system',
    loanId,
    '../..',
    "'; drop table instances; --",
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom('x'.repeat(1_048_577), '汉'.repeat(201)),
);
export const number = fc.oneof(
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -0, -1, 0.5, 2 ** 53, 1e308, 2 ** 31),
  fc.double(),
);
export const date = fc.constantFrom(
  '0000-01-01T00:00:00Z',
  '1969-12-31T23:59:59.999Z',
  '2200-01-01T00:00:00Z',
  '+275760-09-13T00:00:00Z',
  '2026-02-30T00:00:00Z',
  '2026-03-02T09:00:00',
  '9999-12-31T23:59:59Z',
  'tomorrow',
);
export const polluting = fc
  .constantFrom(
    '{"__proto__":{"admin":true}}',
    '{"constructor":{"prototype":{"admin":true}}}',
    '{"a":{"__proto__":[1]}}',
  )
  .map((json): unknown => JSON.parse(json));
/** A value of any kind, hostile ones among them. */
export const anything = fc.oneof(
  text,
  number,
  date,
  polluting,
  fc.constantFrom<unknown>(
    undefined,
    null,
    true,
    Symbol('s'),
    1n,
    new Date(Number.NaN),
    new Map([[1, 2]]),
    /x/,
    () => 1,
    new Array(1e9),
    new Uint8Array(3),
    Object.create(null),
    new Proxy({}, { ownKeys: trap }),
    // One that looks empty until it is asked, one that changes its mind.
    new Proxy({}, { get: trap }),
    fickle(),
  ),
  fc.anything({
    maxDepth: 2,
    withNullPrototype: true,
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withTypedArray: true,
    withSparseArray: true,
    withObjectString: true,
  }),
);

/** What is right, twice as often as something else. */
export const known = (fallback: fc.Arbitrary<unknown>, value: unknown) =>
  fc.oneof({ weight: 2, arbitrary: fc.constant(value) }, fallback);
