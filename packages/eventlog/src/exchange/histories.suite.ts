import { contentHash, entrySchema, type Entry, type JournalEntry } from '@statedesk/engine';
import fc from 'fast-check';
import type { JournalSource } from './journalSource.ts';

/** Any text a command may hold: all of Unicode but U+0000, which the door turns away. */
const text = fc.string({ unit: 'binary', maxLength: 12 }).map((some) => some.replaceAll('\u0000', '\uFFFF'));
const json = fc.dictionary(
  text,
  fc.oneof(text, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null)),
  {
    maxKeys: 3,
  },
);
const hash = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) => `sha256:${Buffer.from(bytes).toString('hex')}`);
const instant = fc.integer({ min: 0, max: Date.parse('2100-01-01T00:00:00Z') }).map((at) => new Date(at).toISOString());
const ids = ['incident/a/0', 'incident/b/1', 'resourceRequest/a/2'];

const draft = fc.record(
  {
    instanceId: fc.constantFrom(...ids),
    type: fc.constantFrom('reportIncident', 'applySolution', 'näh'),
    ...{ payload: json, reason: text, policy: hash, actor: text, occurredAt: instant, recordedAt: instant },
    roles: fc.array(fc.constantFrom('tier1', 'instance', 'customer'), { maxLength: 2 }),
    outcome: fc.constantFrom('accepted', 'noted'),
    requirements: fc.array(fc.constantFrom('5.1.a', '5.9.c', 'PR.a'), { maxLength: 3 }),
    state: fc.constantFrom(undefined, 'loose', { stage: 'hotline' }, { stage: { solution: 'agreed' }, tier: 'tier1' }),
    names: fc.constantFrom(...ids, 'nobody'),
    due: fc.option(instant, { nil: undefined }),
  },
  { noNullPrototype: true },
);
type Draft = typeof draft extends fc.Arbitrary<infer One> ? One : never;

const entryOf = ({ payload, reason, names, due, type, actor, roles, state, ...rest }: Draft, revision: number): Entry =>
  entrySchema.parse({
    ...{ format: 1, hashAlgorithm: 'sha256', revision, previous: null, calendars: {}, patches: [], observations: {} },
    ...rest,
    definition: { procedure: rest.instanceId.split('/')[0], version: 3 },
    command: { type, payload, reason },
    actor: { id: actor, roles },
    effects: [{ key: `k${revision}`, type: 'tell', lane: 'instance', payload: { target: names } }],
    ...(state === undefined ? {} : { state }),
    ...(due === undefined ? {} : { deadline: { key: 'response', dueAt: due } }),
  });

/** Histories of some instances side by side, in the order of their commits. */
export const histories: fc.Arbitrary<readonly JournalEntry[]> = fc.array(draft, { maxLength: 8 }).map((drafts) => {
  const revisions = new Map<string, number>();
  return drafts.map((one, index): JournalEntry => {
    const revision = (revisions.get(one.instanceId) ?? 0) + 1;
    revisions.set(one.instanceId, revision);
    const entry = entryOf(one, revision);
    const committedAt = index * 1_000;
    const late = entry.deadline ? { lateBy: committedAt - Date.parse(entry.deadline.dueAt) } : {};
    const { instanceId } = entry;
    return { instanceId, revision, position: index + 1, hash: contentHash(entry), committedAt, ...late, entry };
  });
});

/** Entries as a host gives them: pages behind a position. */
export const sourceOf = (entries: readonly JournalEntry[]): JournalSource => ({
  changes: ({ after = 0, limit = 100 } = {}) =>
    Promise.resolve(entries.filter(({ position }) => position > after).slice(0, limit)),
});

/** All that a generator gives. */
export const gathered = async <Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> => {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
};

export const textOf = async (chunks: AsyncIterable<string>): Promise<string> => (await gathered(chunks)).join('');

export const byPosition = (entries: readonly JournalEntry[]): readonly JournalEntry[] =>
  entries.toSorted((a, b) => a.position - b.position);
