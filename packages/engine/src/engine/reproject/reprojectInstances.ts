import { parseQuestion } from '../../door/parseQuestion.ts';
import type { EngineParts } from '../parts.ts';
import { outdatedFacts } from './outdatedFacts.ts';
import { reprojectOne, type ReprojectedInstance } from './reprojectOne.ts';
import { reprojectOptionsSchema, type ReprojectOptions } from './reprojectOptions.ts';

/** What a call of `reproject` did, or in a dry run would do. */
export interface ReprojectReport {
  readonly dryRun: boolean;
  /** In the order of their births. */
  readonly instances: readonly ReprojectedInstance[];
  /** How many ended how. */
  readonly counts: Readonly<Record<ReprojectedInstance['outcome'], number>>;
  /** The `after` of the next call; `null`: there are no more. */
  readonly next: number | null;
}

const countOf = (instances: readonly ReprojectedInstance[]): ReprojectReport['counts'] => {
  const ended = (outcome: ReprojectedInstance['outcome']) => instances.filter((one) => one.outcome === outcome).length;
  return { projected: ended('projected'), current: ended('current'), failed: ended('failed') };
};

/**
 * Projects facts anew where a definition projects them otherwise by now (`factsVersion`), a batch of instances. Whatever
 * stops it, it goes on from `next`, or from the beginning: whose facts are those of today is found no more.
 * @throws InvalidQueryError, store errors
 */
export const reprojectInstances = async (parts: EngineParts, asked?: ReprojectOptions): Promise<ReprojectReport> => {
  const { limit, dryRun, after } = parseQuestion(reprojectOptionsSchema, asked);
  const found = await outdatedFacts(parts, { after, limit });
  const batch = found.slice(0, limit);
  const instances = await Promise.all(batch.map(({ id }) => reprojectOne(parts, id, dryRun)));
  const next = found.length > limit ? (batch.at(-1)?.position ?? null) : null;
  return { dryRun, instances, counts: countOf(instances), next };
};
