import { parseQuestion } from '../../door/parseQuestion.ts';
import type { PinnedInstance } from '../../store/store.ts';
import type { EngineParts } from '../parts.ts';
import { repinOne, type RepinnedInstance } from './repinOne.ts';
import { moveOptionsSchema, type MoveOptions } from '../moveOptions.ts';
import { supersededPins } from './supersededPins.ts';

/** What a call of `repin` did, or in a dry run would do. */
export interface RepinReport {
  readonly dryRun: boolean;
  /** In the order of their births. */
  readonly instances: readonly RepinnedInstance[];
  /** How many ended how. */
  readonly counts: Readonly<Record<RepinnedInstance['outcome'], number>>;
  /** The `after` of the next call; `null`: there are no more. */
  readonly next: number | null;
}

/** Who is pinned to something superseded, by position; one more than `limit`, so that `next` is known. */
const candidates = async (
  parts: EngineParts,
  { after, limit }: { readonly after: number; readonly limit: number },
): Promise<readonly PinnedInstance[]> => {
  const found = new Map<number, PinnedInstance>();
  for (const pin of await supersededPins(parts))
    for (const pinned of await parts.store.pinnedTo(pin, after, limit + 1)) found.set(pinned.position, pinned);
  return [...found.values()].sort((left, right) => left.position - right.position).slice(0, limit + 1);
};

const countOf = (instances: readonly RepinnedInstance[]): RepinReport['counts'] => {
  const ended = (outcome: RepinnedInstance['outcome']) => instances.filter((one) => one.outcome === outcome).length;
  return {
    moved: ended('moved'),
    current: ended('current'),
    'set-aside': ended('set-aside'),
    failed: ended('failed'),
  };
};

/**
 * Pins instances to the documents that new ones get (rule R4), a batch of them, each by an entry of its own. Whatever
 * stops it, it goes on from `next`, or from the beginning: who was moved is found no more.
 * @throws InvalidQueryError, store errors
 */
export const repinInstances = async (parts: EngineParts, asked: MoveOptions): Promise<RepinReport> => {
  const options = parseQuestion(moveOptionsSchema, asked);
  const { limit, dryRun } = options;
  const found = await candidates(parts, options);
  const batch = found.slice(0, limit);
  const instances = await Promise.all(batch.map(({ id }) => repinOne(parts, id, options)));
  const next = found.length > limit ? (batch.at(-1)?.position ?? null) : null;
  return { dryRun, instances, counts: countOf(instances), next };
};
