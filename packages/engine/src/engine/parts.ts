import type { CalendarShelf } from '../documents/calendarShelf.ts';
import type { PolicyShelf } from '../documents/policyShelf.ts';
import type { Salt } from '../personal/conceal.ts';
import type { Store } from '../store/store.ts';
import type { WakeClaim } from '../store/storedRows.ts';
import type { Clock } from '../time/clock.ts';
import type { CommitQueue } from './commitQueue.ts';
import type { LargeRecord } from './largeRecord.ts';
import type { OpenedRows } from './openedRows.ts';
import type { EffectHandler, Port } from './options.ts';
import type { ProcedureShelf } from './procedureShelf.ts';
import type { Sequence } from './sequence.ts';
import type { Signal } from './signal.ts';

/** What the engine's operations share. */
export interface EngineParts {
  readonly store: Store;
  readonly clock: Clock;
  readonly procedures: ProcedureShelf;
  readonly calendars: CalendarShelf;
  readonly policies: PolicyShelf;
  readonly ports: Readonly<Record<string, Port>>;
  readonly handlers: Readonly<Record<string, EffectHandler>>;
  /** The effects that some procedure here has as commands to instances, or wants to be told the end of. */
  readonly talking: ReadonlySet<string>;
  /** After so many tries that failed an effect is given up (rule R18). */
  readonly deliveryTries: number;
  /** How this engine takes what is due and what is to be delivered, beside others on the store. */
  readonly claim: WakeClaim;
  readonly sequence: Sequence;
  readonly commits: CommitQueue;
  readonly opened: OpenedRows;
  readonly onLargeRecord: (record: LargeRecord) => void;
  readonly salt: Salt;
  /** A number in [0, 1): the jitter of retries. */
  readonly chance: () => number;
  /** Raised after every commit of this process, and where the store hints at one of another. */
  readonly committed: Signal;
}
