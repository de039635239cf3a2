import { decide } from '../decide/decide.ts';
import type { Decision, SetAsideReason } from '../decide/decision.ts';
import type { World } from '../decide/world.ts';
import { CorruptJournalError } from '../errors/corruptJournalError.ts';
import { DocumentError } from '../errors/documentError.ts';
import { UnknownProcedureError } from '../errors/unknownProcedureError.ts';
import { wordsOf } from '../errors/wordsOf.ts';
import type { StoredInstance } from '../store/storedRows.ts';
import { openRow, type LoadedInstance } from './loadInstance.ts';
import type { EngineParts } from './parts.ts';
import { worldOf } from './prepare.ts';
import { requireRowInStep } from './requireRowInStep.ts';
import { toCommit } from './toCommit.ts';

/** What became of one wake-up. */
export type Woken = { readonly fired: number; readonly ended: 'committed' | 'rearmed' | 'set-aside' | 'left' };

const setAside = async (parts: EngineParts, instanceId: string, reason: SetAsideReason): Promise<Woken> => {
  await parts.store.setAside(instanceId, JSON.stringify(reason));
  return { fired: 0, ended: 'set-aside' };
};

interface Opened {
  readonly loaded: LoadedInstance;
  readonly world: World;
}

// What a store says is wrong with itself passes; what is wrong with this instance must not hold up the others. One that was
// upgraded since it was taken is nothing that is wrong: it is for those who know its new version.
const tryOpen = async (parts: EngineParts, row: StoredInstance): Promise<Opened | SetAsideReason | undefined> => {
  try {
    const loaded = openRow(parts, row);
    return { loaded, world: await worldOf(parts, loaded.procedure, loaded.instance) };
  } catch (error) {
    if (error instanceof CorruptJournalError || error instanceof DocumentError)
      return { code: 'unreadable', message: error.message };
    if (error instanceof UnknownProcedureError) return undefined;
    throw error;
  }
};

const tryDecide = ({ loaded: { procedure, instance }, world }: Opened): Decision | SetAsideReason => {
  try {
    return decide(procedure, instance, undefined, world);
  } catch (error) {
    return { code: 'decide-threw', message: wordsOf(error) };
  }
};

const settle = async (parts: EngineParts, { row, procedure }: LoadedInstance, decision: Decision): Promise<Woken> => {
  const batch = toCommit(procedure, decision, []);
  // A stale wake-up: nothing is due any more, so only the alarm is set right (rule R10).
  if (!batch && !decision.setAside) {
    await parts.store.rearm(row.id, row.revision, decision.wakeAt);
    return { fired: 0, ended: 'rearmed' };
  }
  // Once: what a host's transaction holds is left for the next look, so that it makes nothing else late.
  const result = batch && (await parts.commits.tryOnce(batch));
  if (result?.outcome === 'conflict') await requireRowInStep(parts, row.id, result);
  if (result && result.outcome !== 'committed') return { fired: 0, ended: 'left' };
  if (batch) {
    parts.opened.keep(batch.next, decision.next);
    parts.committed.raise();
  }
  if (decision.setAside) await setAside(parts, row.id, decision.setAside);
  return { fired: decision.entries.length, ended: decision.setAside ? 'set-aside' : 'committed' };
};

const trySettle = async (
  parts: EngineParts,
  loaded: LoadedInstance,
  decision: Decision,
): Promise<Woken | SetAsideReason> => {
  try {
    return await settle(parts, loaded, decision);
  } catch (error) {
    if (error instanceof CorruptJournalError) return { code: 'unreadable', message: error.message };
    throw error;
  }
};

/**
 * Lets what is due of one instance happen: loads it, derives again, executes as `system` in due order (rule R8). Where
 * another worker was first there is nothing left to do; what cannot be run is set aside (rule R19).
 */
export const wake = (parts: EngineParts, instanceId: string): Promise<Woken> =>
  parts.sequence.run(instanceId, async () => {
    const row = await parts.store.load(instanceId);
    if (!row || row.setAside !== null) return { fired: 0, ended: 'left' };
    const opened = await tryOpen(parts, row);
    if (!opened) return { fired: 0, ended: 'left' };
    if ('code' in opened) return setAside(parts, instanceId, opened);
    const decision = tryDecide(opened);
    if ('code' in decision) return setAside(parts, instanceId, decision);
    const settled = await trySettle(parts, opened.loaded, decision);
    return 'code' in settled ? setAside(parts, instanceId, settled) : settled;
  });
