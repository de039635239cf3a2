import { decide } from '../decide/decide.ts';
import type { Decision } from '../decide/decision.ts';
import type { Instance } from '../decide/instance.ts';
import type { Procedure } from '../definition/procedure.ts';
import type { Envelope } from '../door/command.ts';
import { parseEnvelope } from '../door/parseCommand.ts';
import { InstanceSetAsideError } from '../errors/instanceSetAsideError.ts';
import { InvalidCommandError } from '../errors/invalidCommandError.ts';
import { StoreUnavailableError } from '../errors/storeUnavailableError.ts';
import type { StoredEntry, StoredInstance } from '../store/store.ts';
import { expectRevision } from './expectRevision.ts';
import { deriveInstanceId } from './instanceId.ts';
import { openRow, unknownInstance } from './loadInstance.ts';
import type { EngineParts } from './parts.ts';
import { commandDefinition, newborn, prepare, type Prepared } from './prepare.ts';
import type { Receipt } from './receipt.ts';
import { receiptOf } from './receiptOf.ts';
import { replayReceipt } from './replay.ts';
import { toCommit } from './toCommit.ts';

// Each try starts from what the winner wrote; so many in a row means something else is wrong.
const mostTries = 50;

interface Subject {
  readonly procedure: Procedure;
  readonly instance: Instance;
}

const identify = (parts: EngineParts, envelope: Envelope): string => {
  if (envelope.instanceId !== undefined) return envelope.instanceId;
  const procedure = parts.procedures.newest(envelope.procedure);
  const { creates } = commandDefinition(procedure, envelope.type);
  if (creates && envelope.idempotencyKey !== undefined)
    return deriveInstanceId(procedure.id, envelope.tenant, envelope.idempotencyKey);
  const [path, en, zh] = creates
    ? ([
        '/idempotencyKey',
        'a command that creates an instance needs an idempotency key',
        '新建实例的命令必须带幂等键',
      ] as const)
    : (['/instanceId', 'which instance is meant must be said', '必须指明实例'] as const);
  throw new InvalidCommandError(`The command was not taken: ${en}`, { issues: [{ path, message: { en, zh } }] });
};

const refuseCreation = (): never => {
  const message = {
    en: 'a command that creates an instance names none: its id comes from the idempotency key',
    zh: '新建实例的命令不得指明实例：编号由幂等键得出',
  };
  throw new InvalidCommandError(`The command was not taken: ${message.en}`, {
    issues: [{ path: '/instanceId', message }],
  });
};

const subjectOf = (parts: EngineParts, id: string, envelope: Envelope, row: StoredInstance | undefined): Subject => {
  if (row) {
    const loaded = openRow(parts, row);
    if (commandDefinition(loaded.procedure, envelope.type).creates) refuseCreation();
    if (!loaded.procedure.visible(loaded.instance.record, envelope.actor)) throw unknownInstance(id);
    return loaded;
  }
  if (envelope.instanceId !== undefined) throw unknownInstance(id);
  const procedure = parts.procedures.newest(envelope.procedure);
  return { procedure, instance: newborn(parts, procedure, id, envelope.tenant) };
};

const receiptFor = (procedure: Procedure, decision: Decision, stored: readonly StoredEntry[]): Receipt | undefined => {
  const { answer, next, entries } = decision;
  if (!answer) return undefined;
  if (answer.outcome === 'refused') return { ...answer, instanceId: next.id, revision: next.revision };
  const own = entries.findIndex(({ entry }) => entry.deadline === undefined);
  const entry = entries[own]?.entry;
  return entry && receiptOf(procedure, entry, { position: stored[own]?.position ?? 0, state: answer.state });
};

const setAside = async (parts: EngineParts, { next, setAside: reason }: Decision): Promise<void> => {
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
  if (result.outcome === 'conflict') return undefined;
  if (result.outcome === 'duplicate') return replayReceipt(parts, envelope, result.entry);
  if (batch) parts.committed.raise();
  await setAside(parts, decision);
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

const attempt = async (parts: EngineParts, id: string, envelope: Envelope): Promise<Receipt | undefined> => {
  const row = await parts.store.load(id);
  const prior =
    row && envelope.idempotencyKey !== undefined
      ? await parts.store.entryByKey(id, envelope.idempotencyKey)
      : undefined;
  if (prior) return replayReceipt(parts, envelope, prior);
  if (row && row.setAside !== null) return refuseSetAside(id, row.setAside);
  const subject = subjectOf(parts, id, envelope, row);
  if (row) await expectRevision(parts, row, envelope.expectedRevision);
  const prepared = await prepare(parts, subject.procedure, subject.instance, envelope);
  const decision = decide(subject.procedure, subject.instance, prepared.command, prepared.world);
  return commit(parts, subject, decision, { prepared, envelope });
};

/**
 * The way of a command: validate, load, observe, decide, commit (architecture §2). Commands on one instance wait for
 * each other; a writer elsewhere makes the decision be made again on what it wrote.
 */
export const execute = async (parts: EngineParts, input: unknown): Promise<Receipt> => {
  const envelope = parseEnvelope(input);
  const id = identify(parts, envelope);
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
