import type { PinnedInstance } from '../../store/storedRows.ts';
import type { EngineParts } from '../parts.ts';

/** The instances whose facts their definition projects otherwise by now, by position; one more than `limit`. */
export const outdatedFacts = async (
  { procedures, store }: EngineParts,
  { after, limit }: { readonly after: number; readonly limit: number },
): Promise<readonly PinnedInstance[]> => {
  const found: PinnedInstance[] = [];
  for (const { procedure, version } of procedures.known) {
    const factsVersion = procedures.version(procedure, version)?.factsVersion ?? 0;
    found.push(...(await store.outdatedFacts({ procedure, version, factsVersion }, after, limit + 1)));
  }
  return found.sort((left, right) => left.position - right.position).slice(0, limit + 1);
};
