import type { AnnouncedEffect, CommandInput, EpochMilliseconds, Receipt } from '@statedesk/engine';

/** How a try to give a command ended; no answer at all: its process died first. */
type Answer =
  | { readonly receipt: Receipt; readonly code?: undefined }
  | { readonly code: string; readonly message: string; readonly receipt?: undefined };

/** One try to give a command. */
export interface Attempt {
  readonly key: string;
  readonly command: CommandInput & { readonly idempotencyKey: string };
  readonly process: string;
  /** Which list it was given in, where several were given at once; they stand here in the order of the list. */
  readonly list?: number;
  /** In the order of everything that was asked and answered. */
  readonly asked: number;
  readonly answered?: number;
  readonly answer?: Answer;
}

/** One call of an effect's handler. */
export interface Delivery {
  readonly effect: AnnouncedEffect;
  readonly instanceId: string;
  readonly process: string;
  readonly begun: number;
  /** When the other side had taken it; absent: it never came to that. */
  readonly done?: number;
  /** The other side could not take it. */
  readonly failed?: true;
}

/** An entry as it came into the journal. */
interface Landing {
  readonly instanceId: string;
  readonly revision: number;
  /** True time. */
  readonly at: EpochMilliseconds;
  /** In the order of everything that was asked and answered. */
  readonly moment: number;
  /** By how many milliseconds the clock that was furthest ahead has been ahead until then. */
  readonly ahead: number;
}

/** Somebody's personal values, as somebody was told that they were erased. */
interface Erasure {
  readonly subject: string;
  readonly asked: number;
}

/** An entry as whoever reads the journal of all instances was shown it. */
interface Shown {
  readonly instanceId: string;
  readonly revision: number;
  readonly position: number;
  readonly hash: string;
}

/** What the simulation itself saw: what was asked and answered, delivered and committed. No store is its own witness. */
export interface Ledger {
  readonly attempts: () => readonly Attempt[];
  readonly deliveries: () => readonly Delivery[];
  readonly landings: () => readonly Landing[];
  /** Notes that somebody asks; what it gives notes the answer. */
  ask(attempt: Omit<Attempt, 'asked' | 'answered' | 'answer'>): (answer: Answer) => void;
  /** Notes that a handler was called; what it gives notes that the other side has it, or could not take it. */
  deliver(delivery: Omit<Delivery, 'begun' | 'done' | 'failed'>): (ending: 'done' | 'failed') => void;
  land(landing: Omit<Landing, 'ahead' | 'moment'>): void;
  /** Notes an entry that was shown, in the order of showing. */
  follow(shown: Shown): void;
  readonly followed: () => readonly Shown[];
  /** Notes that an effect was given up, as somebody was told. */
  discard(key: string): void;
  readonly discarded: () => readonly string[];
  /** Notes that somebody asks for an erasure; what it gives notes that it was done. */
  erase(subject: string): () => void;
  readonly erasures: () => readonly Erasure[];
  /** Notes by how much a clock is ahead of true time. */
  setAhead(milliseconds: number): void;
  readonly ahead: () => number;
}

/** Keeps things in order of their coming; what it gives replaces the one that was added. */
const book = <Line>() => {
  const lines: Line[] = [];
  const add = (line: Line): ((changed: Line) => void) => {
    const index = lines.push(line) - 1;
    return (changed) => {
      lines[index] = changed;
    };
  };
  return { lines: () => lines, add };
};

export const createLedger = (): Ledger => {
  const [attempts, deliveries, landings] = [book<Attempt>(), book<Delivery>(), book<Landing>()];
  const [followed, discarded, erasures] = [book<Shown>(), book<string>(), book<Erasure>()];
  let moment = 0;
  let ahead = 0;
  const now = (): number => (moment += 1);
  return {
    attempts: attempts.lines,
    deliveries: deliveries.lines,
    landings: landings.lines,
    ask: (attempt) => {
      const asked = { ...attempt, asked: now() };
      const change = attempts.add(asked);
      return (answer) => change({ ...asked, answered: now(), answer });
    },
    deliver: (delivery) => {
      const begun = { ...delivery, begun: now() };
      const change = deliveries.add(begun);
      return (ending) => change({ ...begun, ...(ending === 'done' ? { done: now() } : { failed: true }) });
    },
    land: (landing) => {
      landings.add({ ...landing, moment: now(), ahead });
    },
    follow: (shown) => void followed.add(shown),
    followed: followed.lines,
    discard: (key) => void discarded.add(key),
    discarded: discarded.lines,
    erase: (subject) => {
      const erasure = { subject, asked: now() };
      return () => void erasures.add(erasure);
    },
    erasures: erasures.lines,
    setAhead: (milliseconds) => {
      ahead = Math.max(ahead, milliseconds);
    },
    ahead: () => ahead,
  };
};
