import { decide } from '../decide/decide.ts';
import type { Decision } from '../decide/decision.ts';
import type { Procedure } from '../definition/procedure.ts';
import type { Envelope } from '../door/command.ts';
import { InstanceSetAsideError } from '../errors/instanceSetAsideError.ts';
import { StoreUnavailableError } from '../errors/storeUnavailableError.ts';
import type { StoredEntry, StoredInstance } from '../store/storedRows.ts';
import { disturbs, expectRevision } from './expectRevision.ts';
import { warnOfLargeRecord } from './largeRecord.ts';
import { unknownInstance } from './loadInstance.ts';
import type { EngineParts } from './parts.ts';
import { prepare, worldOf, type Prepared } from './prepare.ts';
import type { Receipt } from './receipt.ts';
import { receiptOf } from './receiptOf.ts';
import { replayReceipt } from './replay.ts';
import { requireRowInStep } from './requireRowInStep.ts';
import { names, openSubject, subjectId, type Subject } from './subject.ts';
import { toCommit } from './toCommit.ts';

// Each try starts from what the winner wrote; so many in a row means something else is wrong.
const mostTries = 50;

const receiptFor = (procedure: Procedure, decision: Decision, stored: readonly StoredEntry[]): Receipt | undefined => {
  const { answer, next, entries } = decision;
  if (!answer) return undefined;
  if (answer.outcome === 'refused') return { ...answer, instanceId: next.id, revision: next.revision };
  const own = entries.findIndex(({ entry }) => entry.deadline === undefined);
  const entry = entries[own]?.entry;
  const told = answer.outcome === 'accepted' && answer.tells ? { tells: answer.tells } : {};
  return entry && receiptOf(procedure, entry, { position: stored[own]?.position ?? 0, state: answer.state, told });
};

/** Tells who waits for entries, and sets the instance aside where the decision says so (rule R19). */
const afterCommit = async (parts: EngineParts, { next, entries, setAside: reason }: Decision): Promise<void> => {
  if (entries.length > 0) parts.committed.raise();
  if (reason) await parts.store.setAside(next.id, JSON.stringify(reason));
};

/** Commits a decision; undefined where another writer was first and it must be made again. */
const commit = async (
  parts: EngineParts,
  { procedure }: Subject,
  decision: Decision,
  { prepared, envelope }: { readonly prepared: Prepared; readonly envelope: Envelope },
): Promise<Receipt | undefined> => {
  const taken = decision.answer?.outcome !== 'refused';
  const batch = toCommit(procedure, decision, taken ? prepared.personal : []);
  const result = batch ? await parts.commits.submit(batch) : { outcome: 'committed' as const, entries: [] };
  if (result.outcome === 'conflict') {
    await requireRowInStep(parts, decision.next.id, result);
    return undefined;
  }
  if (result.outcome === 'duplicate') return replayReceipt(parts, envelope, result.entry);
  if (batch) {
    parts.opened.keep(batch.next, decision.next);
    warnOfLargeRecord(parts.onLargeRecord, decision);
  }
  await afterCommit(parts, decision);
  return (
    receiptFor(procedure, decision, result.entries) ??
    refuseSetAside(decision.next.id, decision.setAside?.message ?? '')
  );
};

const refuseSetAside = (instanceId: string, reason: string): never => {
  throw new InstanceSetAsideError(`'${instanceId}' was set aside and waits for a person to release it: ${reason}`, {
    instanceId,
    reason,
  });
};

/** Lets what is overdue happen first where it changes what the giver of a command looked at; says whether it did. */
const disturbedByClock = async (
  parts: EngineParts,
  { procedure, instance }: Subject,
  { expectedRevision }: Envelope,
  { wakeAt }: StoredInstance,
): Promise<boolean> => {
  if (expectedRevision === undefined || wakeAt === null) return false;
  const world = await worldOf(parts, procedure, instance);
  if (wakeAt > world.now) return false;
  const overdue = decide(procedure, instance, undefined, world);
  if (!overdue.entries.some(({ entry }) => disturbs(entry))) return false;
  const batch = toCommit(procedure, overdue, []);
  const result = batch && (await parts.commits.submit(batch));
  if (result?.outcome === 'committed') await afterCommit(parts, overdue);
  return true;
};

const attempt = async (parts: EngineParts, id: string, envelope: Envelope): Promise<Receipt | undefined> => {
  const row = await parts.store.load(id);
  if (row && !names(envelope, row)) throw unknownInstance(id);
  const key = envelope.idempotencyKey;
  const prior = row && key !== undefined ? await parts.store.entryByKey(id, key) : undefined;
  if (prior) return replayReceipt(parts, envelope, prior);
  if (row && row.setAside !== null) return refuseSetAside(id, row.setAside);
  const subject = openSubject(parts, id, envelope, row);
  if (row) await expectRevision(parts, row, envelope.expectedRevision);
  if (row && (await disturbedByClock(parts, subject, envelope, row))) return undefined;
  const prepared = await prepare(parts, subject.procedure, subject.instance, envelope);
  const decision = decide(subject.procedure, subject.instance, prepared.command, prepared.world);
  return commit(parts, subject, decision, { prepared, envelope });
};

/**
 * The way of a command past the door: load, observe, decide, commit (architecture §2). Commands on one instance wait for
 * each other; a writer elsewhere makes the decision be made again on what it wrote.
 */
export const execute = async (parts: EngineParts, envelope: Envelope): Promise<Receipt> => {
  const id = subjectId(parts, envelope);
  return parts.sequence.run(id, async () => {
    for (let tries = 0; tries < mostTries; tries += 1) {
      const receipt = await attempt(parts, id, envelope);
      if (receipt) return receipt;
    }
    throw new StoreUnavailableError(`'${id}' was changed by others ${mostTries} times while this command was decided`, {
      store: parts.store.kind,
    });
  });
};
