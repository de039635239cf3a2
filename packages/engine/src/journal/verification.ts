import type { Instant } from '../time/instant.ts';

/** One thing that is not as the engine wrote it. */
export interface VerificationFinding {
  readonly code:
    | 'missing-row'
    | 'revision-gap'
    | 'entry-unreadable'
    | 'hash-differs'
    | 'chain-broken'
    | 'foreign-entry'
    | 'key-differs'
    | 'patch-misfit'
    | 'annulment-misfit'
    | 'snapshot-differs'
    | 'head-differs'
    | 'definition-differs'
    | 'facts-differ'
    | 'wake-differs'
    | 'document-differs'
    | 'personal-differs';
  readonly revision?: number;
  readonly message: string;
}

/** What a look at one instance's journal found (rules R1, R2). */
export interface Verification {
  readonly instanceId: string;
  readonly sound: boolean;
  /** The number of entries read. */
  readonly entries: number;
  readonly head: string | null;
  readonly findings: readonly VerificationFinding[];
  /** Personal values that were erased, with who and why: not a fault. */
  readonly erased: readonly {
    readonly reference: string;
    readonly at: Instant;
    readonly by: string;
    readonly reason: string;
  }[];
  /** Where facts and wake-up could not be recomputed: the definition's version is not at hand. */
  readonly notChecked: readonly string[];
}
