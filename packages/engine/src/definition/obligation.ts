import type { Label } from './label.ts';
import type { Instant } from '../time/instant.ts';

/** Something the procedure owes: derived from the record, asked by guards, listed when someone asks why (rule R13). */
export interface Obligation {
  readonly id: string;
  readonly requirement: string;
  readonly label: Label;
  readonly owedSince: Instant;
  readonly dueAt?: Instant;
  /** The commands that wait for it. */
  readonly blocks: readonly string[];
  readonly standing: 'owed' | 'discharged' | 'waived';
}
