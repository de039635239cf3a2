import type { CommitResult, EpochMilliseconds, InstanceCommit, Store, StoredEntry } from '@statedesk/engine';
import type { Connection } from './connection/connection.ts';
import { findInstances } from './find/findInstances.ts';
import { queryClauses } from './find/queryClauses.ts';
import { settleEffect } from './settleEffect.ts';
import { changesAfter } from './statements/changesAfter.ts';
import { claimDueInstances } from './statements/claimDueInstances.ts';
import { claimLaneHeads } from './statements/claimLaneHeads.ts';
import { countInstances } from './statements/countInstances.ts';
import { deleteLeasesOf } from './statements/deleteLeasesOf.ts';
import { discardStuckEffect } from './statements/discardStuckEffect.ts';
import { distinctPins } from './statements/distinctPins.ts';
import { documentByHash } from './statements/documentByHash.ts';
import { dueInstances } from './statements/dueInstances.ts';
import { entryByKey } from './statements/entryByKey.ts';
import { erasePersonalValues } from './statements/erasePersonalValues.ts';
import { insertDocuments } from './statements/insertDocuments.ts';
import { instancesOfOtherFacts } from './statements/instancesOfOtherFacts.ts';
import { instancesPinnedTo } from './statements/instancesPinnedTo.ts';
import { instancesSetAside } from './statements/instancesSetAside.ts';
import { journalOfInstance } from './statements/journalOfInstance.ts';
import { lastPosition } from './statements/lastPosition.ts';
import { nextEffect } from './statements/nextEffect.ts';
import { nextWake } from './statements/nextWake.ts';
import { personalValues } from './statements/personalValues.ts';
import { projectFacts } from './statements/projectFacts.ts';
import { rearmInstance } from './statements/rearmInstance.ts';
import { retryStuckEffect } from './statements/retryStuckEffect.ts';
import { setInstanceAside } from './statements/setInstanceAside.ts';
import { stuckEffectByKey } from './statements/stuckEffectByKey.ts';
import { stuckEffects } from './statements/stuckEffects.ts';

/** How a store does its work: on connections of its own, or within the host's transaction. */
export interface Desk {
  /** Runs one statement, or several that need not be of one moment. */
  readonly at: <Result>(work: (connection: Connection) => Promise<Result>) => Promise<Result>;
  /** Runs a statement that may wait for a row, for a while. */
  readonly waiting: Desk['at'];
  readonly load: Store['load'];
  readonly commit: (
    batch: readonly InstanceCommit[],
    committedAt: EpochMilliseconds,
  ) => Promise<readonly CommitResult[]>;
  /** Takes notice of what the server's clock said in an answer: who only waits hears of it by looking. */
  readonly heard: (serverNow: EpochMilliseconds) => void;
  /** Sees to it that every committed entry has its position. */
  readonly place: () => Promise<void>;
}

/** What a store offers, but for what concerns its own life. */
export type StoreMethods = Omit<Store, 'kind' | 'close' | 'clock' | 'onChange' | 'using'>;

export const storeMethods = (desk: Desk): StoreMethods => ({
  ...instances(desk),
  ...entries(desk),
  ...wakes(desk),
  ...effects(desk),
  ...coldTables(desk),
});

const instances = ({
  at,
  waiting,
  load,
  commit,
}: Desk): Pick<
  Store,
  'load' | 'commit' | 'setAside' | 'listSetAside' | 'find' | 'count' | 'outdatedFacts' | 'project' | 'pins' | 'pinnedTo'
> => ({
  load,
  commit,
  setAside: (id, reason) => waiting((open) => setInstanceAside(open, id, reason)),
  listSetAside: (limit) => at((open) => instancesSetAside(open, limit)),
  find: (query, page) => at((open) => findInstances(open, query, page)),
  count: (query) => at((open) => countInstances(open, queryClauses(query))),
  outdatedFacts: (of, after, limit) => at((open) => instancesOfOtherFacts(open, of, after, limit)),
  project: (id, revision, projected) => waiting((open) => projectFacts(open, id, revision, projected)),
  pins: () => at(distinctPins),
  pinnedTo: (pin, after, limit) => at((open) => instancesPinnedTo(open, pin, after, limit)),
});

const entries = ({ at, place }: Desk): Pick<Store, 'entryByKey' | 'journal' | 'changes' | 'position'> => {
  /** Reads again where an entry had no position yet. */
  const placed = async (read: () => Promise<readonly StoredEntry[]>): Promise<readonly StoredEntry[]> => {
    const found = await read();
    if (found.every(({ position }) => position > 0)) return found;
    await place();
    return read();
  };
  return {
    entryByKey: async (id, key) =>
      (await placed(async () => [(await at((open) => entryByKey(open, id, key))) ?? []].flat()))[0],
    journal: (id, after, limit) => placed(() => at((open) => journalOfInstance(open, id, after, limit))),
    changes: async (after, limit) => {
      await place();
      return at((open) => changesAfter(open, after, limit));
    },
    position: async () => {
      await place();
      return at(lastPosition);
    },
  };
};

const wakes = ({ at, heard }: Desk): Pick<Store, 'due' | 'claimDue' | 'releaseDue' | 'nextWake' | 'rearm'> => ({
  due: (now, limit, known, after) => at((open) => dueInstances(open, now, limit, { known, after })),
  claimDue: async (now, limit, known, claim) => {
    const { taken, serverNow } = await at((open) => claimDueInstances(open, now, limit, { known, claim }));
    heard(serverNow);
    return taken;
  },
  releaseDue: (holder) => at((open) => deleteLeasesOf(open, holder)),
  nextWake: async (known, holder) => {
    const { wakeAt, serverNow } = await at((open) => nextWake(open, known, holder));
    heard(serverNow);
    return wakeAt;
  },
  rearm: (id, revision, wakeAt) => at((open) => rearmInstance(open, id, revision, wakeAt)),
});

const effects = ({
  at,
}: Desk): Pick<
  Store,
  'claimEffects' | 'settleEffect' | 'nextEffect' | 'listStuckEffects' | 'stuckEffect' | 'resolveEffect'
> => ({
  claimEffects: (now, limit, lease) => at((open) => claimLaneHeads(open, now, limit, lease)),
  settleEffect: (key, token, settlement) => at((open) => settleEffect(open, key, token, settlement)),
  nextEffect: () => at(nextEffect),
  listStuckEffects: (limit) => at((open) => stuckEffects(open, limit)),
  stuckEffect: (key) => at((open) => stuckEffectByKey(open, key)),
  resolveEffect: (key, resolution) =>
    at((open) => (resolution === 'retry' ? retryStuckEffect(open, key) : discardStuckEffect(open, key))),
});

const coldTables = ({ at }: Desk): Pick<Store, 'putDocuments' | 'document' | 'personalValues' | 'erasePersonal'> => ({
  putDocuments: (documents) => at((open) => insertDocuments(open, documents)),
  document: (hash) => at((open) => documentByHash(open, hash)),
  personalValues: (references) => at((open) => personalValues(open, references)),
  erasePersonal: (subject, erased) => at((open) => erasePersonalValues(open, subject, erased)),
});
