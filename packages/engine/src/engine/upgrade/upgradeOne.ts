import type { Decision } from '../../decide/decision.ts';
import type { Instance } from '../../decide/instance.ts';
import { upgrade, type Versions } from '../../decide/upgrade.ts';
import type { Procedure } from '../../definition/procedure.ts';
import { upgradeCommand } from '../../definition/reservedCommands.ts';
import { CorruptJournalError } from '../../errors/corruptJournalError.ts';
import type { Entry, StandingDeadline } from '../../journal/entry.ts';
import { readSnapshot } from '../../journal/snapshot.ts';
import type { StoredInstance } from '../../store/storedRows.ts';
import { problemOf } from '../instanceProblem.ts';
import type { EngineParts } from '../parts.ts';
import { worldOf } from '../prepare.ts';
import { moveInTurn, waitsForRelease, writeMove, type MoveProblem } from '../moveInTurn.ts';
import type { ParsedMoveOptions } from '../moveOptions.ts';

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
  readonly problem: MoveProblem | null;
}

const left = (
  instanceId: string,
  outcome: UpgradedInstance['outcome'],
  problem: UpgradedInstance['problem'] = null,
): UpgradedInstance => ({ instanceId, outcome, from: null, deadlines: [], dueAtOnce: [], problem });

const isUpgrade = (entry: Entry): boolean => entry.command.type === upgradeCommand;

const reportOf = (row: StoredInstance, { entries, setAside }: Decision): UpgradedInstance => {
  const at = entries.findIndex(({ entry }) => isUpgrade(entry));
  const problem = setAside ? waitsForRelease(setAside.message) : null;
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

/** The version whose facts the decision projected: the old one where it came no further than that. */
const concludedBy = ({ from, to }: Versions, { entries }: Decision): Procedure =>
  entries.some(({ entry }) => isUpgrade(entry)) ? to : (from ?? to);

/** One try; undefined where it must be made again. */
const attempt = async (
  parts: EngineParts,
  row: StoredInstance,
  options: ParsedMoveOptions,
): Promise<UpgradedInstance | undefined> => {
  if (row.setAside !== null) return left(row.id, 'set-aside', waitsForRelease(row.setAside));
  try {
    const decided = await decideOn(parts, row, options);
    if (!decided) return left(row.id, 'current');
    const { versions, decision } = decided;
    const done = options.dryRun || (await writeMove(parts, concludedBy(versions, decision), row.id, decision));
    return done ? reportOf(row, decision) : undefined;
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
  moveInTurn(
    parts,
    instanceId,
    (row) => (row ? attempt(parts, row, options) : left(instanceId, 'current')),
    (problem) => left(instanceId, 'failed', problem),
  );
