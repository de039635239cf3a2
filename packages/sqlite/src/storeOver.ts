import type { Store } from '@statedesk/engine';
import { StoreClosedError } from '@statedesk/engine';
import { claimDue } from './claimDue.ts';
import { commitBatch } from './commit/commitBatch.ts';
import { projectInstance } from './commit/projectInstance.ts';
import type { Connection } from './connection/connection.ts';
import { inReadTransaction, inTransaction } from './connection/inTransaction.ts';
import { patiently } from './connection/patiently.ts';
import { sameFiles } from './connection/sameFiles.ts';
import { earliestWake } from './earliestWake.ts';
import { findInstances } from './find/findInstances.ts';
import { queryClauses } from './find/queryClauses.ts';
import { diagnosed } from './opening/diagnosed.ts';
import { settleEffect } from './settleEffect.ts';
import { changesAfter } from './statements/changesAfter.ts';
import { claimLaneHeads } from './statements/claimLaneHeads.ts';
import { countInstances } from './statements/countInstances.ts';
import { deleteLeasesOf } from './statements/deleteLeasesOf.ts';
import { discardStuckEffect } from './statements/discardStuckEffect.ts';
import { distinctPins } from './statements/distinctPins.ts';
import { documentByHash } from './statements/documentByHash.ts';
import { dueInstances } from './statements/dueInstances.ts';
import { entryByKey } from './statements/entryByKey.ts';
import { erasePersonalValues } from './statements/erasePersonalValues.ts';
import { insertDocument } from './statements/insertDocument.ts';
import { instancesOfOtherFacts } from './statements/instancesOfOtherFacts.ts';
import { instancesPinnedTo } from './statements/instancesPinnedTo.ts';
import { instancesSetAside } from './statements/instancesSetAside.ts';
import { journalOfInstance } from './statements/journalOfInstance.ts';
import { lastPosition } from './statements/lastPosition.ts';
import { loadInstance } from './statements/loadInstance.ts';
import { nextEffect } from './statements/nextEffect.ts';
import { personalValues } from './statements/personalValues.ts';
import { rearmInstance } from './statements/rearmInstance.ts';
import { retryStuckEffect } from './statements/retryStuckEffect.ts';
import { setInstanceAside } from './statements/setInstanceAside.ts';
import { stuckEffectByKey } from './statements/stuckEffectByKey.ts';
import { stuckEffects } from './statements/stuckEffects.ts';
import { truncateLog } from './statements/truncateLog.ts';

/** How a store does its work on a connection: at once, in a reading or in a writing transaction. */
interface Desk {
  readonly at: <Result>(work: (connection: Connection) => Result) => Promise<Result>;
  readonly reading: Desk['at'];
  readonly writing: Desk['at'];
}

/** The store on an open connection, which it closes. */
export const storeOver = (connection: Connection, busyTimeoutMs: number): Store => {
  let closed = false;
  const requireSameFiles = sameFiles(connection.file);
  const at: Desk['at'] = (work) =>
    patiently({ file: connection.file, busyTimeoutMs }, () => {
      if (closed) throw new StoreClosedError(`The store on ${connection.file} was closed; open it again.`);
      const result = diagnosed(connection, work);
      // After the work: only what is in the file that others will open is acknowledged.
      requireSameFiles();
      return result;
    });
  const reading: Desk['at'] = (work) => at((open) => inReadTransaction(open, () => work(open)));
  const writing: Desk['at'] = (work) => at((open) => inTransaction(open, () => work(open)));
  const close = () => {
    if (!closed) connection.close();
    closed = true;
    return Promise.resolve();
  };
  const desk = { at, reading, writing };
  return { kind: 'sqlite', ...instances(desk), ...effects(desk), ...coldTables(desk), close };
};

type Instances = Omit<Store, keyof ReturnType<typeof effects> | keyof ReturnType<typeof coldTables> | 'kind' | 'close'>;

const instances = ({ at, reading, writing }: Desk): Instances => ({
  load: (id) => at((open) => loadInstance(open, id)),
  commit: (batch, committedAt) => writing((open) => commitBatch(open, batch, committedAt)),
  entryByKey: (id, key) => at((open) => entryByKey(open, id, key)),
  journal: (id, after, limit) => at((open) => journalOfInstance(open, id, after, limit)),
  changes: (after, limit) => at((open) => changesAfter(open, after, limit)),
  position: () => at(lastPosition),
  due: (now, limit, known, after) => at((open) => dueInstances(open, now, limit, { known, after })),
  claimDue: (now, limit, known, claim) => at((open) => claimDue(open, now, limit, { known, claim })),
  releaseDue: (holder) => at((open) => deleteLeasesOf(open, holder)),
  nextWake: (known, holder) => reading((open) => earliestWake(open, known, holder)),
  rearm: (id, revision, wakeAt) => at((open) => rearmInstance(open, id, revision, wakeAt)),
  setAside: (id, reason) => at((open) => setInstanceAside(open, id, reason)),
  listSetAside: (limit) => at((open) => instancesSetAside(open, limit)),
  find: (query, page) => reading((open) => findInstances(open, query, page)),
  outdatedFacts: (of, after, limit) => at((open) => instancesOfOtherFacts(open, of, after, limit)),
  project: (id, revision, projected) => writing((open) => projectInstance(open, id, revision, projected)),
  count: (query) => reading((open) => countInstances(open, queryClauses(open, query))),
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

const coldTables = ({
  at,
  writing,
}: Desk): Pick<Store, 'putDocuments' | 'document' | 'pins' | 'pinnedTo' | 'personalValues' | 'erasePersonal'> => ({
  putDocuments: (documents) =>
    writing((open) => {
      for (const document of documents) insertDocument(open, document);
    }),
  document: (hash) => at((open) => documentByHash(open, hash)),
  pins: () => at(distinctPins),
  pinnedTo: (pin, after, limit) => at((open) => instancesPinnedTo(open, pin, after, limit)),
  personalValues: (references) => at((open) => personalValues(open, references)),
  erasePersonal: async (subject, erased) => {
    const number = await at((open) => erasePersonalValues(open, subject, erased));
    // What was erased is still in the log's older pages until the log is emptied (R6).
    if (number > 0) await at(truncateLog);
    return number;
  },
});
