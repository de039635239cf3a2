import type { Instant, Json, Label } from '@statedesk/engine';

/** A word of the procedure with its label: a role, a state, an effect. */
export interface Named {
  readonly id: string;
  readonly label: Label;
}

/** One region that an entry moved; `from` is null for what an instance begins with. */
export interface TimelineMove {
  readonly region: Named;
  readonly from: Named | null;
  readonly to: Named;
}

/** One thing that happened: who did what, when, by which requirement, and what came of it (1.c). */
export interface TimelineItem {
  readonly revision: number;
  /** When it happened, and when it was put on record. */
  readonly occurredAt: Instant;
  readonly recordedAt: Instant;
  /** The person; `system` for the clock, which acts in no role. */
  readonly actor: { readonly id: string; readonly roles: readonly Named[] };
  readonly command: Named;
  /** `noted`: it came too late and changed nothing. */
  readonly outcome: 'accepted' | 'noted';
  readonly reason: string | null;
  /** What was said, personal values joined, or marked as erased. */
  readonly said: Json;
  readonly requirements: readonly { readonly id: string; readonly title: Label }[];
  readonly moves: readonly TimelineMove[];
  /** What went out, by kind and ground. */
  readonly effects: readonly (Named & { readonly payload: Json })[];
  /** Of a command of the clock: what was due, and when. */
  readonly due: { readonly key: string; readonly dueAt: Instant } | null;
}
