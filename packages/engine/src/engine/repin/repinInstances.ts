import { parseQuestion } from '../../door/parseQuestion.ts';
import type { PinnedInstance } from '../../store/storedRows.ts';
import { batchReport, type BatchReport } from '../batchReport.ts';
import type { EngineParts } from '../parts.ts';
import { repinOne, type RepinnedInstance } from './repinOne.ts';
import { moveOptionsSchema, type MoveOptions } from '../moveOptions.ts';
import { supersededPins } from './supersededPins.ts';

/** What a call of `repin` did, or in a dry run would do. */
export type RepinReport = BatchReport<RepinnedInstance>;

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

const none: RepinReport['counts'] = { moved: 0, current: 0, 'set-aside': 0, failed: 0 };

/**
 * Pins instances to the documents that new ones get (rule R4), a batch of them, each by an entry of its own. Whatever
 * stops it, it goes on from `next`, or from the beginning: who was moved is found no more.
 * @throws InvalidQueryError, store errors
 */
export const repinInstances = async (parts: EngineParts, asked: MoveOptions): Promise<RepinReport> => {
  const options = parseQuestion(moveOptionsSchema, asked);
  const found = await candidates(parts, options);
  return batchReport(found, options, none, (id) => repinOne(parts, id, options));
};
