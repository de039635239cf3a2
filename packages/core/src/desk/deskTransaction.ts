import type { Clock, HostTransaction, Person, ProvisionalReceipt } from '@statedesk/engine';
import type { Commands } from '../procedure/procedureCommand.ts';
import type { DeskCommand, IncidentCommands } from './deskCommand.ts';
import { deskView, type DeskView } from './deskView.ts';
import { dueItems, type DueItem } from './due/dueItems.ts';

/** A desk within a transaction that the host has open on the store's database, until the host ends it. */
export interface DeskTransaction<Incident extends Commands = IncidentCommands> extends Pick<
  HostTransaction,
  'journal' | 'allowed'
> {
  /** As `HostTransaction.execute`. */
  execute(command: DeskCommand<Incident>): Promise<ProvisionalReceipt>;
  /** As `ServiceDesk.read`, with what this transaction has done so far. */
  read(instanceId: string, actor?: Person): Promise<DeskView>;
  /** As `ServiceDesk.deadlines`, with what this transaction has done so far. */
  deadlines(instanceId: string, actor?: Person): Promise<readonly DueItem[]>;
}

export const deskTransaction = (within: HostTransaction, clock: Clock): DeskTransaction => ({
  ...within,
  read: async (id, actor) => deskView(await within.read(id, actor), clock.now()),
  deadlines: async (id, actor) => dueItems(await within.read(id, actor), clock.now()),
});
