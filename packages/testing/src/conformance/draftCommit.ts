import assert from 'node:assert/strict';
import type {
  CommitResult,
  EpochMilliseconds,
  FactSlots,
  InstanceCommit,
  Lane,
  NewEffect,
  NewEntry,
  PersonalValue,
  Store,
  StoredEntry,
} from '@statedesk/engine';
import { hashText } from '@statedesk/engine';

/** When commits of the suite run: 2026-03-02, 12:00 in Shanghai. */
export const noon: EpochMilliseconds = Date.UTC(2026, 2, 2, 4);

/** What a case says of a commit; the rest is filled in. */
export interface CommitDraft {
  readonly id?: string;
  readonly procedure?: string;
  readonly tenant?: string;
  readonly version?: number;
  /** The revision it is decided on; 0 by default: it creates. */
  readonly on?: number;
  /** One entry for each: its idempotency key, or null. `[null]` by default. */
  readonly keys?: readonly [string | null, ...(string | null)[]];
  /** Tells entries and snapshots of otherwise equal drafts apart. */
  readonly note?: string;
  readonly facts?: FactSlots;
  readonly wakeAt?: EpochMilliseconds | null;
  /** Lane by key. */
  readonly effects?: Readonly<Record<string, Lane>>;
  /** Value by subject. */
  readonly personal?: Readonly<Record<string, string>>;
  /** Empty by default: nothing is said of pins. */
  readonly pins?: readonly string[];
}

const plain = {
  id: 'incident:a:1',
  procedure: 'incident',
  tenant: 'a',
  version: 1,
  on: 0,
  keys: [null],
  note: '',
  facts: {},
  wakeAt: null,
  effects: {},
  personal: {},
  pins: [],
} satisfies Required<CommitDraft>;

/** A commit as a decision would make it. The same draft makes the same bytes. */
export const draftCommit = (draft: CommitDraft): InstanceCommit => {
  const whole: Required<CommitDraft> = { ...plain, ...draft };
  const { id, procedure, tenant, version, on, note, facts, wakeAt } = whole;
  const entry = (key: string | null, index: number): NewEntry => {
    const text = JSON.stringify({ instanceId: id, note, revision: on + index + 1 });
    return { revision: on + index + 1, entry: text, hash: hashText(text), idempotencyKey: key };
  };
  const [first, ...rest] = whole.keys;
  const entries: InstanceCommit['entries'] = [entry(first, 0), ...rest.map((key, index) => entry(key, index + 1))];
  const revision = on + entries.length;
  const snapshot = JSON.stringify({ note, revision });
  const head = entries.at(-1)?.hash ?? '';
  return {
    next: { id, procedure, tenant, version, revision, snapshot, head, facts, factsVersion: 1, wakeAt },
    expectedRevision: on,
    entries,
    effects: Object.entries(whole.effects).map(([key, lane]) => effectOf(key, lane, revision)),
    personal: Object.entries(whole.personal).map(([subject, value]) => personalOf(subject, value)),
    ...(whole.pins.length > 0 ? { pins: whole.pins } : {}),
  };
};

const effectOf = (key: string, lane: Lane, revision: number): NewEffect => ({
  key,
  revision,
  type: 'notifyManager',
  lane,
  payload: JSON.stringify({ about: key }),
});

/** A personal value as the suite keeps it: its reference is reckoned from subject and value. */
export const personalOf = (subject: string, value: string): PersonalValue => ({
  reference: hashText(`${subject} ${value}`),
  subject,
  salt: `salt of ${subject}`,
  value,
});

/** Commits one draft and hands back its answer; again, while somebody's transaction that is about to end holds the row. */
export const tryCommit = async (store: Store, draft: CommitDraft, at = noon): Promise<CommitResult> => {
  for (;;) {
    const [result] = await store.commit([draftCommit(draft)], at);
    assert.ok(result, 'a batch of one has one answer');
    if (result.outcome !== 'held') return result;
  }
};

/** Commits one draft, which must succeed. */
export const commit = async (store: Store, draft: CommitDraft, at = noon): Promise<readonly StoredEntry[]> => {
  const result = await tryCommit(store, draft, at);
  assert.ok(result.outcome === 'committed', `the commit ended as ${result.outcome}`);
  return result.entries;
};

/** Commits drafts one after the other; all must succeed. */
export const commitAll = async (store: Store, drafts: readonly CommitDraft[]): Promise<void> => {
  for (const draft of drafts) await commit(store, draft);
};

/** The outcomes of a batch of drafts, in its order. */
export const outcomes = async (store: Store, drafts: readonly CommitDraft[]): Promise<readonly string[]> =>
  (await store.commit(drafts.map(draftCommit), noon)).map(({ outcome }) => outcome);
