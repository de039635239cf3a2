import type { CommandInput } from '../door/command.ts';
import type { Host } from './host.ts';
import type { AcceptedReceipt, NotedReceipt, RefusedReceipt } from './receipt.ts';

interface Unplaced {
  /** Known when the host has committed. */
  readonly position: null;
}

/** The answer to a command in a host's transaction: it holds only if that is committed. */
export type ProvisionalReceipt =
  (Omit<AcceptedReceipt, 'position'> & Unplaced) | (Omit<NotedReceipt, 'position'> & Unplaced) | RefusedReceipt;

/** An engine within a transaction of the host's database, until the host ends it. */
export interface HostTransaction extends Pick<Host, 'read' | 'journal' | 'allowed' | 'deadlines'> {
  /**
   * As `Host.execute`, in the host's transaction: committed with the host's own rows, or not at all. It is never batched, waits
   * for rows as the host's own statements do, and tells nobody before the host commits. A refusal, a repeated key, an
   * instance that others changed: the transaction stays usable.
   */
  execute(command: CommandInput): Promise<ProvisionalReceipt>;
}
