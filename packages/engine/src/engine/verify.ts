import { parseQuestion, readingSchema } from '../door/parseQuestion.ts';
import { blank } from '../journal/fold.ts';
import { tryReadEntry } from '../journal/readEntry.ts';
import type { Verification } from '../journal/verification.ts';
import { followChain, type ChainProgress } from '../journal/verifyChain.ts';
import { personalReferences } from '../personal/reveal.ts';
import type { StoredInstance } from '../store/storedRows.ts';
import { entriesAfter } from './entriesAfter.ts';
import { unknownInstance } from './loadInstance.ts';
import type { EngineParts } from './parts.ts';
import { verifyPersonal } from './verifyPersonal.ts';
import { derivedFindings, rowFindings } from './verifyRow.ts';

interface Chain extends ChainProgress {
  /** The personal references that entries keep. */
  readonly references: readonly string[];
}

const readChain = async (parts: EngineParts, id: string, tenant: string): Promise<Chain> => {
  let progress: ChainProgress = { instance: blank(id, tenant), findings: [] };
  const references = new Set<string>();
  for await (const stored of entriesAfter(parts.store, id, 0)) {
    progress = followChain(progress, stored);
    for (const reference of personalReferences(tryReadEntry(stored.entry)?.command.payload ?? null))
      references.add(reference);
  }
  return { ...progress, references: [...references] };
};

const verifyRow = async (parts: EngineParts, row: StoredInstance): Promise<Verification> => {
  const { instance, findings, references } = await readChain(parts, row.id, row.tenant);
  const derived = findings.length === 0 ? await derivedFindings(parts, instance, row) : [];
  const personal = await verifyPersonal(parts.store, references);
  const all = [...findings, ...rowFindings(instance, row), ...(derived ?? []), ...personal.findings];
  return {
    instanceId: row.id,
    sound: all.length === 0,
    entries: instance.revision,
    head: instance.head,
    findings: all,
    erased: personal.erased,
    notChecked: derived ? [] : [`facts and alarm: ${row.procedure}@${row.version} with these facts is not at hand`],
  };
};

const verifyOrphans = async (parts: EngineParts, instanceId: string): Promise<Verification> => {
  const { instance, findings } = await readChain(parts, instanceId, '');
  if (instance.revision === 0) throw unknownInstance(instanceId);
  const missing = { code: 'missing-row' as const, message: 'the journal has entries, and the row is gone' };
  const { revision: entries, head } = instance;
  return { instanceId, sound: false, entries, head, findings: [...findings, missing], erased: [], notChecked: [] };
};

/**
 * Holds one instance's rows against its journal: every hash, every link, the fold against the snapshot, personal values
 * against their digests; and, where the definition is at hand, facts and alarm (rules R1, R2). Writes nothing. It proves
 * that rows were not changed by someone who did not recompute the chain; a signed checkpoint proves more.
 * @throws InvalidQueryError, UnknownInstanceError, store errors
 */
export const verify = async (parts: EngineParts, asked: string): Promise<Verification> => {
  const { instanceId } = parseQuestion(readingSchema, { instanceId: asked });
  for (;;) {
    const row = await parts.store.load(instanceId);
    if (!row) return verifyOrphans(parts, instanceId);
    const verification = await verifyRow(parts, row);
    // What was committed between the two reads is no fault: looked at again, row and journal agree.
    const since = verification.sound ? row : await parts.store.load(instanceId);
    if (since?.revision === row.revision && since.wakeAt === row.wakeAt) return verification;
  }
};
