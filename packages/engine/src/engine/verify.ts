import type { Instance } from '../decide/instance.ts';
import { deriveDeadlines, deriveWakeAt, projectFacts } from '../decide/derive.ts';
import { canonical } from '../json/canonical.ts';
import { blank } from '../journal/fold.ts';
import { writeSnapshot } from '../journal/snapshot.ts';
import type { Verification, VerificationFinding } from '../journal/verification.ts';
import { followChain, type ChainProgress } from '../journal/verifyChain.ts';
import { personalDigest } from '../personal/conceal.ts';
import { personalReferences } from '../personal/reveal.ts';
import { tryReadEntry } from '../journal/readEntry.ts';
import type { StoredInstance, StoredPersonalValue } from '../store/store.ts';
import { toInstant } from '../time/instant.ts';
import { entriesAfter } from './entriesAfter.ts';
import { unknownInstance } from './loadInstance.ts';
import type { EngineParts } from './parts.ts';
import { worldOf } from './prepare.ts';

const rowFindings = (folded: Instance, row: StoredInstance): readonly VerificationFinding[] => [
  ...(row.revision === folded.revision
    ? []
    : [
        {
          code: 'revision-gap' as const,
          message: `the row stands at ${row.revision}, the journal ends at ${folded.revision}`,
        },
      ]),
  ...(row.head === folded.head
    ? []
    : [{ code: 'head-differs' as const, message: 'the head is not the hash of the newest entry' }]),
  ...(row.procedure === folded.procedure && row.version === folded.version
    ? []
    : [
        {
          code: 'definition-differs' as const,
          message: `the row names ${row.procedure}@${row.version}, the journal ${folded.procedure}@${folded.version}`,
        },
      ]),
  ...(row.snapshot === writeSnapshot(folded)
    ? []
    : [{ code: 'snapshot-differs' as const, message: 'the snapshot is not the fold of the journal' }]),
];

const derivedFindings = async (
  parts: EngineParts,
  folded: Instance,
  row: StoredInstance,
): Promise<readonly VerificationFinding[] | undefined> => {
  const procedure = parts.procedures.version(row.procedure, row.version);
  if (!procedure || row.factsVersion !== procedure.factsVersion) return undefined;
  const wakeAt = deriveWakeAt(deriveDeadlines(procedure, folded, await worldOf(parts, procedure, folded)));
  return [
    ...(canonical(row.facts) === canonical(projectFacts(procedure, folded))
      ? []
      : [{ code: 'facts-differ' as const, message: 'the facts are not those of the record' }]),
    ...(row.wakeAt === wakeAt
      ? []
      : [
          {
            code: 'wake-differs' as const,
            message: `the alarm is set for ${String(row.wakeAt)}, the first deadline is ${String(wakeAt)}`,
          },
        ]),
  ];
};

const personalFinding = (stored: StoredPersonalValue): readonly VerificationFinding[] =>
  'erased' in stored || personalDigest(stored.salt, stored.value) === stored.reference
    ? []
    : [{ code: 'personal-differs', message: `the personal value under ${stored.reference} does not match its digest` }];

const erasedOf = (stored: StoredPersonalValue): Verification['erased'] => {
  if (!('erased' in stored)) return [];
  const { at, by, reason } = stored.erased;
  return [{ reference: stored.reference, at: toInstant(at), by, reason }];
};

const readChain = async (
  parts: EngineParts,
  row: StoredInstance,
): Promise<ChainProgress & { readonly references: ReadonlySet<string> }> => {
  let progress: ChainProgress = { instance: blank(row.id, row.tenant), findings: [] };
  const references = new Set<string>();
  for await (const stored of entriesAfter(parts.store, row.id, 0)) {
    progress = followChain(progress, stored);
    for (const reference of personalReferences(tryReadEntry(stored.entry)?.command.payload ?? null))
      references.add(reference);
  }
  return { ...progress, references };
};

/**
 * Holds one instance's rows against its journal: every hash, every link, the fold against the snapshot, personal values
 * against their digests; and, where the definition is at hand, facts and alarm (rules R1, R2). Writes nothing. It proves
 * that rows were not changed by someone who did not recompute the chain; a signed checkpoint proves more.
 */
export const verify = async (parts: EngineParts, instanceId: string): Promise<Verification> => {
  const row = await parts.store.load(instanceId);
  if (!row) throw unknownInstance(instanceId);
  const { instance, findings, references } = await readChain(parts, row);
  const derived = findings.length === 0 ? await derivedFindings(parts, instance, row) : [];
  const held = await parts.store.personalValues([...references]);
  const all = [...findings, ...rowFindings(instance, row), ...(derived ?? []), ...held.flatMap(personalFinding)];
  return {
    instanceId,
    sound: all.length === 0,
    entries: instance.revision,
    head: instance.head,
    findings: all,
    erased: held.flatMap(erasedOf),
    notChecked: derived ? [] : [`facts and alarm: ${row.procedure}@${row.version} with these facts is not at hand`],
  };
};
