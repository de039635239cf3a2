import { deriveDeadlines, deriveWakeAt } from '../decide/derive.ts';
import type { Instance } from '../decide/instance.ts';
import { projectFacts } from '../decide/projectFacts.ts';
import { DocumentError } from '../errors/documentError.ts';
import { writeSnapshot } from '../journal/snapshot.ts';
import type { VerificationFinding } from '../journal/verification.ts';
import { canonical } from '../json/canonical.ts';
import type { StoredInstance } from '../store/storedRows.ts';
import { isIdOf } from './instanceId.ts';
import type { EngineParts } from './parts.ts';
import { worldOf } from './prepare.ts';

type Finding = VerificationFinding | false;

const present = (findings: readonly Finding[]): readonly VerificationFinding[] =>
  findings.filter((finding) => finding !== false);

/** Where a row is not what its journal folds to. Needs no definition. */
export const rowFindings = (folded: Instance, row: StoredInstance): readonly VerificationFinding[] =>
  present([
    row.revision !== folded.revision && {
      code: 'revision-gap',
      message: `the row stands at ${row.revision}, the journal ends at ${folded.revision}`,
    },
    row.head !== folded.head && {
      code: 'head-differs',
      message: 'the head is not the hash of the newest entry',
    },
    (row.procedure !== folded.procedure || row.version !== folded.version || !isIdOf(row)) && {
      code: 'definition-differs',
      message: `the row names ${row.procedure}@${row.version} of tenant '${row.tenant}', the journal and the id do not`,
    },
    row.snapshot !== writeSnapshot(folded) && {
      code: 'snapshot-differs',
      message: 'the snapshot is not the fold of the journal',
    },
  ]);

/** Where facts and alarm are not what the record gives; undefined where this version's definition is not at hand. */
export const derivedFindings = async (
  parts: EngineParts,
  folded: Instance,
  row: StoredInstance,
): Promise<readonly VerificationFinding[] | undefined> => {
  const procedure = parts.procedures.version(row.procedure, row.version);
  if (procedure?.factsVersion !== row.factsVersion) return undefined;
  try {
    const world = await worldOf(parts, procedure, folded);
    const wakeAt = deriveWakeAt(deriveDeadlines(procedure, folded, world));
    return present([
      canonical(row.facts) !== canonical(projectFacts(procedure, folded, world)) && {
        code: 'facts-differ',
        message: 'the facts are not those of the record',
      },
      row.wakeAt !== wakeAt && {
        code: 'wake-differs',
        message: `the alarm is set for ${String(row.wakeAt)}, the first deadline is ${String(wakeAt)}`,
      },
    ]);
  } catch (error) {
    if (error instanceof DocumentError) return [{ code: 'document-differs', message: error.message }];
    throw error;
  }
};
