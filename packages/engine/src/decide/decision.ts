import type { Label } from '../definition/label.ts';
import type { Obligation } from '../definition/obligation.ts';
import type { StateValue } from '../definition/stateValue.ts';
import type { Entry } from '../journal/entry.ts';
import type { JsonObject } from '../json/json.ts';
import type { FactSlots } from '../store/storedRows.ts';
import type { EpochMilliseconds } from '../time/instant.ts';
import type { Instance } from './instance.ts';

/** One reason why not: in words, with the requirement it rests on. */
export interface RefusalReason {
  readonly requirement: string;
  readonly message: Label;
  /** The guard or condition that did not hold, where one did not. */
  readonly guard?: string;
  /** What is owed first, where something is. */
  readonly obligation?: Obligation;
}

/** A command the actor could give instead. */
export interface Alternative {
  readonly command: string;
  readonly label: Label;
  readonly requirement: string;
}

/** The command was taken: what it did is in the journal. */
export interface Accepted {
  readonly outcome: 'accepted';
  readonly command: string;
  readonly state: StateValue;
  readonly requirements: readonly string[];
  /** What the command says whoever gave it is told; absent: nothing. */
  readonly tells?: JsonObject;
}

/** The command was written down and changed nothing: an answer to an old round, a stale reply. */
export interface Noted {
  readonly outcome: 'noted';
  readonly command: string;
  readonly state: StateValue;
  readonly requirements: readonly string[];
  readonly reasons: readonly RefusalReason[];
}

/** The command was not taken and not journaled; why, by which requirement, and what would be taken (rule R14). */
export interface Refused {
  readonly outcome: 'refused';
  readonly command: string;
  /** `role`: not this actor's to give · `condition`: not by this actor now · `state`: no arrow here · `reading`: the arrow is practised only · `guard`: a guard says no · `obligation`: something is owed first. */
  readonly kind: 'role' | 'condition' | 'state' | 'reading' | 'guard' | 'obligation';
  readonly state: StateValue;
  readonly requirement: string;
  readonly reasons: readonly RefusalReason[];
  readonly instead: readonly Alternative[];
}

export type Answer = Accepted | Noted | Refused;

/** An entry with its bytes and their hash. */
export interface SealedEntry {
  readonly entry: Entry;
  readonly text: string;
  readonly hash: string;
}

/** Why an instance cannot go on by itself (rule R19). */
export interface SetAsideReason {
  readonly code: 'deadline-fired-twice' | 'deadline-refused' | 'deadlines-without-end' | 'decide-threw' | 'unreadable';
  readonly message: string;
}

/** Everything a decision did: nothing of it has happened yet. */
export interface Decision {
  /** Absent where only the clock asked. */
  readonly answer: Answer | undefined;
  /** The entries to append: fired deadlines in due order, and the command's own where it was taken. */
  readonly entries: readonly SealedEntry[];
  readonly next: Instance;
  readonly facts: FactSlots;
  readonly wakeAt: EpochMilliseconds | null;
  /** The instance must be set aside after what was decided. */
  readonly setAside: SetAsideReason | undefined;
}
