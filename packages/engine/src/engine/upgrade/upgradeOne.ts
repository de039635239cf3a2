import type { Decision } from '../../decide/decision.ts';
import type { Instance } from '../../decide/instance.ts';
import { upgrade, type Versions } from '../../decide/upgrade.ts';
import { upgradeCommand } from '../../definition/reservedCommands.ts';
import { CorruptJournalError } from '../../errors/corruptJournalError.ts';
import type { Entry, StandingDeadline } from '../../journal/entry.ts';
import { readSnapshot } from '../../journal/snapshot.ts';
import type { StoredInstance } from '../../store/store.ts';
import { problemOf, type InstanceProblem } from '../instanceProblem.ts';
import type { EngineParts } from '../parts.ts';
import { worldOf } from '../prepare.ts';
import type { ParsedMoveOptions } from '../moveOptions.ts';
import { toCommit } from '../toCommit.ts';

/** What became of one instance. */
export interface UpgradedInstance {
  readonly instanceId: string;
  /**
   * `upgraded`: in a dry run, would be · `current`: somebody was faster · `set-aside`: it waits for a person, in the version
   * it has · `failed`: it cannot be read or taken over, and is as it was.
   */
  readonly outcome: 'upgraded' | 'current' | 'set-aside' | 'failed';
  /** The version it had. */
  readonly from: number | null;
  /** What is promised from then on. */
  readonly deadlines: readonly StandingDeadline[];
  /** Keys of the deadlines that are due at once under the new version: they are executed in the same commit. */
  readonly dueAtOnce: readonly string[];
  /** Why it was not upgraded, or why it was set aside once it was. */
  readonly problem: Pick<InstanceProblem, 'code' | 'message'> | null;
}

// Each try starts from what the winner wrote; so many in a row means something else is wrong.
const mostTries = 50;

const left = (
  instanceId: string,
  outcome: UpgradedInstance['outcome'],
  problem: UpgradedInstance['problem'] = null,
): UpgradedInstance => ({ instanceId, outcome, from: null, deadlines: [], dueAtOnce: [], problem });

const waiting = (reason: string): UpgradedInstance['problem'] => ({
  code: 'instance-set-aside',
  message: `it was set aside and waits for a person to release it: ${reason}`,
});

const isUpgrade = (entry: Entry): boolean => entry.command.type === upgradeCommand;

const reportOf = (row: StoredInstance, { entries, setAside }: Decision): UpgradedInstance => {
  const at = entries.findIndex(({ entry }) => isUpgrade(entry));
  const problem = setAside ? waiting(setAside.message) : null;
  if (at < 0) return left(row.id, 'set-aside', problem);
  const [taken, ...after] = entries.slice(at).map(({ entry }) => entry);
  const dueAtOnce = after.flatMap(({ deadline }) => deadline?.key ?? []);
  const deadlines = taken?.deadlines ?? [];
  return { instanceId: row.id, outcome: 'upgraded', from: row.version, deadlines, dueAtOnce, problem };
};

const read = (row: StoredInstance): Instance => {
  const instance = readSnapshot(row);
  if (instance) return instance;
  throw new CorruptJournalError(`The snapshot of '${row.id}' is not one of ours; verify it, and restore it`, {
    instanceId: row.id,
    revision: row.revision,
  });
};

const decideOn = async (
  parts: EngineParts,
  row: StoredInstance,
  { by, reason }: ParsedMoveOptions,
): Promise<{ readonly versions: Versions; readonly decision: Decision } | undefined> => {
  const to = parts.procedures.newest(row.procedure);
  if (row.version === to.version) return undefined;
  const versions: Versions = { from: parts.procedures.version(row.procedure, row.version), to };
  const instance = read(row);
  const after = await worldOf(parts, to, instance);
  const before = versions.from ? await worldOf(parts, versions.from, instance) : after;
  return { versions, decision: upgrade(versions, instance, { by, reason }, { before, after }) };
};

/** Writes a decision; says whether it could: not where another writer was first. */
const write = async (
  parts: EngineParts,
  row: StoredInstance,
  { versions, decision }: { readonly versions: Versions; readonly decision: Decision },
): Promise<boolean> => {
  const taken = decision.entries.some(({ entry }) => isUpgrade(entry));
  const batch = toCommit(taken ? versions.to : (versions.from ?? versions.to), decision, []);
  const result = batch && (await parts.commits.submit(batch));
  if (result && result.outcome !== 'committed') return false;
  if (batch) parts.committed.raise();
  if (decision.setAside) await parts.store.setAside(row.id, JSON.stringify(decision.setAside));
  return true;
};

/** One try; undefined where it must be made again. */
const attempt = async (
  parts: EngineParts,
  row: StoredInstance,
  options: ParsedMoveOptions,
): Promise<UpgradedInstance | undefined> => {
  if (row.setAside !== null) return left(row.id, 'set-aside', waiting(row.setAside));
  try {
    const decided = await decideOn(parts, row, options);
    if (!decided) return left(row.id, 'current');
    return options.dryRun || (await write(parts, row, decided)) ? reportOf(row, decided.decision) : undefined;
  } catch (error) {
    return left(row.id, 'failed', problemOf(row.id, error));
  }
};

/** Takes one instance over, or says why not; in turn with the commands on it. */
export const upgradeOne = (
  parts: EngineParts,
  instanceId: string,
  options: ParsedMoveOptions,
): Promise<UpgradedInstance> =>
  parts.sequence.run(instanceId, async () => {
    for (let tries = 0; tries < mostTries; tries += 1) {
      const row = await parts.store.load(instanceId);
      const upgraded = row ? await attempt(parts, row, options) : left(instanceId, 'current');
      if (upgraded) return upgraded;
    }
    const message = `'${instanceId}' was changed by others ${mostTries} times while it was decided on`;
    return left(instanceId, 'failed', { code: 'revision-conflict', message });
  });
