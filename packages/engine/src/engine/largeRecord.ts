import { jsonBytes } from '../json/jsonBytes.ts';
import type { InstanceCommit } from '../store/store.ts';
import type { Decision } from '../decide/decision.ts';
import { tell } from './tell.ts';

/** A record that holds more than guards, deadlines and obligations should need; at 256 kB it is refused (rule R7). */
export interface LargeRecord {
  readonly instanceId: string;
  readonly revision: number;
  /** Of the record as JSON in UTF-8. */
  readonly bytes: number;
}

/** From how many bytes on a record is called large. */
const large = 16 * 1024;

/** Tells the host of a record that has grown large. The command was taken all the same. */
export const warnOfLargeRecord = (
  listener: (record: LargeRecord) => void,
  { next }: Decision,
  commit: InstanceCommit,
): void => {
  // The snapshot holds the record and little else: where it is small in characters, nothing has to be measured.
  if (commit.next.snapshot.length * 3 <= large) return;
  const bytes = jsonBytes(next.record);
  if (bytes > large) tell(listener, { instanceId: next.id, revision: next.revision, bytes });
};
