import type { Person } from '../definition/actor.ts';
import type { Permission } from '../decide/allowed.ts';
import type { CommandInput } from '../door/command.ts';
import type { Verification } from '../journal/verification.ts';
import type { JournalPage } from './query.ts';
import type { JournalEntry } from './readJournal.ts';
import type { Receipt } from './receipt.ts';
import type { DeadlineView, InstanceView } from './view.ts';

/** What every host of procedures offers, on one machine or on many. All errors are of the library's closed union. */
export interface Host {
  /**
   * Carries out one command: validate, load, observe, decide, commit. Resolves when it is durable.
   *
   * Accepted and noted commands are in the journal when it resolves; a refused one is not. A retry with the same key
   * and payload gets the same receipt; with another payload `idempotency-conflict`. Two writers on one instance: both
   * are decided, one after the other.
   * @throws InvalidCommandError, UnknownInstanceError, UnknownProcedureError, RevisionConflictError,
   * IdempotencyConflictError, InstanceSetAsideError, PortError, DefinitionError, RecordTooLargeError, store errors
   */
  execute(command: CommandInput): Promise<Receipt>;

  /** One instance as it stands. With an actor, only if that actor may see it. @throws UnknownInstanceError */
  read(instanceId: string, actor?: Person): Promise<InstanceView>;

  /** The entries of one instance, in order, one page. @throws UnknownInstanceError, InvalidQueryError, CorruptJournalError */
  journal(instanceId: string, page?: JournalPage & { readonly actor?: Person }): Promise<readonly JournalEntry[]>;

  /** The entries of all instances in the order of their commits, without gaps, one page. For the host alone. */
  changes(page?: JournalPage): Promise<readonly JournalEntry[]>;

  /** What an actor could do now: yes, no with reasons, or depends on named fields. @throws UnknownInstanceError, InvalidQueryError */
  allowed(instanceId: string, actor: Person): Promise<readonly Permission[]>;

  /** What falls due, in due order. */
  deadlines(instanceId: string, actor?: Person): Promise<readonly DeadlineView[]>;

  /** Holds an instance's rows against its journal. Writes nothing. */
  verify(instanceId: string): Promise<Verification>;
}
