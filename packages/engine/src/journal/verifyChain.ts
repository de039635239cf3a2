import type { Instance } from '../decide/instance.ts';
import { hashText } from '../hash/contentHash.ts';
import type { StoredEntry } from '../store/storedRows.ts';
import type { Entry } from './entry.ts';
import { annulledKeys } from './firedKeys.ts';
import { foldEntry } from './fold.ts';
import { tryReadEntry } from './readEntry.ts';
import type { VerificationFinding } from './verification.ts';

/** How far a chain was followed. */
export interface ChainProgress {
  readonly instance: Instance;
  readonly findings: readonly VerificationFinding[];
}

const linkFindings = (instance: Instance, stored: StoredEntry, entry: Entry): readonly VerificationFinding[] => {
  const { revision } = stored;
  const found = (code: VerificationFinding['code'], message: string): VerificationFinding => ({
    code,
    revision,
    message,
  });
  return [
    ...(hashText(stored.entry) === stored.hash
      ? []
      : [found('hash-differs', `entry ${revision} does not match its hash`)]),
    ...(entry.previous === instance.head
      ? []
      : [found('chain-broken', `entry ${revision} does not follow the entry before it`)]),
    ...(entry.instanceId === instance.id && entry.revision === revision
      ? []
      : [found('foreign-entry', `entry ${revision} was written as entry ${entry.revision} of '${entry.instanceId}'`)]),
    ...(stored.idempotencyKey === (entry.command.idempotencyKey ?? null)
      ? []
      : [found('key-differs', `entry ${revision} is not found under the idempotency key it was given with`)]),
    ...annulledKeys(entry)
      .filter((key) => !instance.fired.includes(key))
      .map((key) => found('annulment-misfit', `entry ${revision} annuls '${key}', which had not fired`)),
    ...(revision === instance.revision + 1
      ? []
      : [found('revision-gap', `entry ${instance.revision + 1} is missing before entry ${revision}`)]),
  ];
};

const tryFold = (instance: Instance, entry: Entry, stored: StoredEntry): ChainProgress => {
  try {
    return { instance: foldEntry(instance, entry, stored.hash), findings: [] };
  } catch {
    const { revision } = stored;
    const message = `the patches of entry ${revision} do not fit the record before it`;
    return {
      instance: { ...instance, revision, head: stored.hash },
      findings: [{ code: 'patch-misfit', revision, message }],
    };
  }
};

/** Follows the chain by one entry: bytes against hash, link against head, patches against record. Needs no definition. */
export const followChain = ({ instance, findings }: ChainProgress, stored: StoredEntry): ChainProgress => {
  const entry = tryReadEntry(stored.entry);
  const { revision } = stored;
  if (!entry) {
    const message = `entry ${revision} is not an entry of format 1 or 2`;
    return {
      instance: { ...instance, revision, head: stored.hash },
      findings: [...findings, { code: 'entry-unreadable', revision, message }],
    };
  }
  const folded = tryFold(instance, entry, stored);
  return {
    instance: folded.instance,
    findings: [...findings, ...linkFindings(instance, stored, entry), ...folded.findings],
  };
};
