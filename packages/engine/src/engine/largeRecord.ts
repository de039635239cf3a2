import { bytesBeyond } from '../json/bytesBeyond.ts';
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
export const warnOfLargeRecord = (listener: (record: LargeRecord) => void, { next }: Decision): void => {
  const bytes = bytesBeyond(next.record, large);
  if (bytes !== undefined) tell(listener, { instanceId: next.id, revision: next.revision, bytes });
};
