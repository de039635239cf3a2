import { memoryStore, type InstanceCommit, type MemoryTables, type NewEntry, type Store } from '@statedesk/engine';
import type { Finding } from './finding.ts';
import { errands } from './errand/errands.suite.ts';
import type { ProcessParts, Workload } from './workload.ts';

/** A world in which one promise is broken, and what the simulation must find of it. */
export interface Sabotage {
  readonly fault: string;
  readonly rule: Finding['rule'];
  readonly open?: (tables: MemoryTables) => Store;
  readonly workload?: Workload;
}

const brokenBy =
  (replace: (sound: Store, tables: MemoryTables) => Partial<Store>) =>
  (tables: MemoryTables): Store => {
    const sound = memoryStore(tables);
    return { ...sound, ...replace(sound, tables) };
  };

const every = (times: number): (() => boolean) => {
  let count = 0;
  return () => (count += 1) % times === 0;
};

/** The last commit of each batch, changed on its way. */
const commits = (change: (commit: InstanceCommit) => InstanceCommit): ((tables: MemoryTables) => Store) =>
  brokenBy((sound) => ({ commit: (batch, at) => sound.commit(batch.map(change), at) }));

const clockless = ({ entries }: InstanceCommit): boolean =>
  entries.every(({ idempotencyKey }) => idempotencyKey === null);

const openedBy = (change: (parts: ProcessParts) => ProcessParts): Workload => ({
  ...errands,
  open: (parts) => errands.open(change(parts)),
});

/** The sound store's answer to a commit, of which nothing is kept. */
const forgetful = brokenBy((sound, tables) => {
  const forgets = every(6);
  return {
    commit: async (batch, at) => {
      const before = { row: new Map(tables.instances), outbox: new Map(tables.outbox), length: tables.journal.length };
      const results = await sound.commit(batch, at);
      if (!forgets()) return results;
      tables.journal.length = before.length;
      for (const { next } of batch) {
        const kept = before.row.get(next.id);
        const entries = tables.entries.get(next.id) ?? [];
        if (kept) tables.instances.set(next.id, kept);
        else tables.instances.delete(next.id);
        tables.entries.set(next.id, entries.slice(0, kept?.revision ?? 0));
      }
      tables.outbox.clear();
      for (const [key, row] of before.outbox) tables.outbox.set(key, row);
      return results;
    },
  };
});

/** Stores, definitions and hosts broken on purpose. */
export const sabotages: readonly Sabotage[] = [
  { fault: 'a store that acknowledges a commit and forgets it', rule: 'acknowledged-lost', open: forgetful },
  {
    fault: 'a store that writes the journal of a commit and not its row',
    rule: 'revision-gap',
    open: brokenBy((sound, tables) => {
      const tears = every(6);
      return {
        commit: async (batch, at) => {
          const before = new Map(tables.instances);
          const results = await sound.commit(batch, at);
          const [torn] = batch;
          const row = torn && before.get(torn.next.id);
          if (row && tears()) tables.instances.set(row.id, row);
          return results;
        },
      };
    }),
  },
  {
    fault: 'a store that commits without the effects',
    rule: 'effect-lost',
    open: commits((commit) => ({ ...commit, effects: [] })),
  },
  {
    fault: 'a store that leaves out a position',
    rule: 'position-gap',
    open: brokenBy((sound, tables) => {
      const leaves = every(6);
      return {
        commit: async (batch, at) => {
          const results = await sound.commit(batch, at);
          const last = tables.journal.at(-1);
          if (last && leaves()) tables.journal[tables.journal.length - 1] = { ...last, position: last.position + 1 };
          return results;
        },
      };
    }),
  },
  {
    fault: 'a store that knows no key again',
    rule: 'taken-twice',
    open: brokenBy((sound) => ({
      entryByKey: () => Promise.resolve(undefined),
      commit: (batch, at) =>
        sound.commit(
          batch.map(({ entries: [first, ...others], ...commit }) => {
            const nameless = (entry: NewEntry): NewEntry => ({ ...entry, idempotencyKey: null });
            return { ...commit, entries: [nameless(first), ...others.map(nameless)] };
          }),
          at,
        ),
    })),
  },
  {
    fault: 'a store that takes a commit made on another revision',
    rule: 'revision-gap',
    open: brokenBy((sound, tables) => ({
      commit: (batch, at) =>
        sound.commit(
          batch.map((commit) => ({
            ...commit,
            expectedRevision: tables.instances.get(commit.next.id)?.revision ?? 0,
          })),
          at,
        ),
    })),
  },
  {
    fault: 'a store that sets no alarm',
    rule: 'deadline-lost',
    open: commits((commit) => ({ ...commit, next: { ...commit.next, wakeAt: null } })),
  },
  {
    fault: 'a store that keeps the old snapshot when a deadline fires, and with it forgets the key',
    rule: 'deadline-twice',
    open: brokenBy((sound, tables) => ({
      commit: (batch, at) =>
        sound.commit(
          batch.map((commit) => {
            const row = tables.instances.get(commit.next.id);
            return row && clockless(commit) ? { ...commit, next: { ...commit.next, snapshot: row.snapshot } } : commit;
          }),
          at,
        ),
    })),
  },
  {
    fault: 'an outbox that hands an effect out and forgets it',
    rule: 'effect-lost',
    open: brokenBy((sound, tables) => ({
      claimEffects: async (...given) => {
        const claimed = await sound.claimEffects(...given);
        for (const { key } of claimed) tables.outbox.delete(key);
        return claimed;
      },
    })),
  },
  {
    fault: 'an outbox that hands effects out under new keys',
    rule: 'effect-two-keys',
    open: brokenBy((sound) => ({
      claimEffects: async (...given) =>
        (await sound.claimEffects(...given)).map((effect) => ({ ...effect, key: `${effect.key}/${effect.token}` })),
      settleEffect: (key, ...rest) => sound.settleEffect(key.replace(/\/\d+$/, ''), ...rest),
    })),
  },
  {
    fault: 'an outbox that hands out more of a lane than its head',
    rule: 'lane-order',
    open: brokenBy((sound, tables) => ({
      claimEffects: (now, limit) => {
        const waiting = [...tables.outbox.values()].filter(({ standing, token }) => standing === 'waiting' && !token);
        return Promise.resolve(
          waiting
            .toReversed()
            .slice(0, limit)
            .map((row) => {
              const token = String(row.attempts + 1);
              tables.outbox.set(row.key, { ...row, token, attempts: row.attempts + 1, readyAt: now });
              return { ...row, token };
            }),
        );
      },
    })),
  },
  {
    fault: 'an outbox that lets anybody settle',
    rule: 'lease-broken',
    open: brokenBy((sound, tables) => ({
      settleEffect: (key, _, settlement) => sound.settleEffect(key, tables.outbox.get(key)?.token ?? '', settlement),
    })),
  },
  {
    fault: 'an outbox that knows no lease',
    rule: 'lease-broken',
    open: brokenBy((sound) => ({ claimEffects: (now, limit) => sound.claimEffects(now, limit, 0) })),
  },
  {
    fault: 'a store that hands a wake-up to everybody',
    rule: 'lease-broken',
    open: brokenBy((sound) => ({ claimDue: (now, limit, known) => sound.due(now, limit, known) })),
  },
  {
    fault: 'a store that never gives a wake-up back',
    rule: 'deadline-lost',
    open: brokenBy((sound) => ({
      claimDue: (now, limit, known, claim) =>
        sound.claimDue(now, limit, known, { ...claim, leaseMilliseconds: 10 ** 12 }),
    })),
  },
  {
    fault: 'a host whose clock is an hour ahead of what its machine shows',
    rule: 'deadline-early',
    workload: openedBy((parts) => ({ ...parts, clock: { now: () => parts.clock.now() + 60 * 60_000 } })),
  },
  {
    fault: 'a host that loses what it was told to deliver',
    rule: 'effect-lost',
    workload: openedBy((parts) => ({ ...parts, effects: { ...parts.effects, tellDesk: () => undefined } })),
  },
  {
    fault: 'a store that says it has erased, and leaves one value',
    rule: 'erasure-lost',
    open: brokenBy((sound, tables) => ({
      erasePersonal: async (subject, erasure) => {
        const before = new Map(tables.personal);
        const erased = await sound.erasePersonal(subject, erasure);
        const [first] = [...before].filter(([, value]) => !('erased' in value) && value.subject === subject);
        if (first) tables.personal.set(...first);
        return erased;
      },
    })),
  },
  {
    fault: 'a host that puts what is personal where it stays',
    rule: 'personal-leak',
    workload: {
      ...errands,
      open: async (parts) => {
        const host = await errands.open(parts);
        return { ...host, execute: (command) => host.execute({ ...command, reason: JSON.stringify(command.payload) }) };
      },
    },
  },
  {
    fault: 'a host that carries a list out from its end',
    rule: 'list-order',
    workload: {
      ...errands,
      open: async (parts) => {
        const host = await errands.open(parts);
        return { ...host, executeAll: async (commands) => (await host.executeAll(commands.toReversed())).toReversed() };
      },
    },
  },
  {
    fault: 'a host that says yes before the commit',
    rule: 'acknowledged-lost',
    workload: {
      ...errands,
      open: async (parts) => {
        const host = await errands.open(parts);
        return {
          ...host,
          execute: async (command) => {
            const receipt = host.execute(command);
            return receipt.catch(() => ({
              outcome: 'accepted' as const,
              command: command.type,
              instanceId: command.instanceId ?? 'errand/default/none',
              revision: 1,
              position: 1,
              state: 'open',
              requirements: [],
              occurredAt: '2026-03-02T01:00:00.000Z',
              recordedAt: '2026-03-02T01:00:00.000Z',
            }));
          },
        };
      },
    },
  },
];
