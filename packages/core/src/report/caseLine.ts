import type { Instant } from '@statedesk/engine';
import type { Channel } from '../vocabulary/channel.ts';
import type { Category } from '../vocabulary/classification.ts';
import type { Grade } from '../vocabulary/grade.ts';
import type { Tier } from '../vocabulary/role.ts';
import type { Satisfaction } from '../vocabulary/satisfaction.ts';

/** Whether something was done by the time it was due; `open`: it was due by the cut-off, and is still to be done. */
export type Kept = 'inTime' | 'late' | 'open';

/**
 * What one incident is to the report of one month, as it stood at the cut-off. Every figure of the report is a count of
 * such lines, so each can be asked for the incidents behind it. `null`: nothing of the kind in this month.
 */
export interface CaseLine {
  readonly incident: string;
  /** When it was put on record, where that was in the month (5.15.b). */
  readonly recordedAt: Instant | null;
  /** Ended without a solution (2.a, PR.d): outside totals and rates, listed. */
  readonly endedEarly: 'turnedAway' | 'withdrawn' | 'cancelled' | null;
  /** It is another's duplicate or part, and is counted with that one (PR.c). */
  readonly countedWith: string | null;
  readonly channel: Channel | null;
  readonly category: Category | null;
  readonly priority: Grade | null;
  /** Of a response that fell due in the month (5.15.c). */
  readonly response: Kept | null;
  /** Of a resolution that fell due in the month (1.a). */
  readonly resolution: Kept | null;
  /** The last solution, where it was applied in the month: by the tier in charge (5.15.e, 5.15.f). */
  readonly solved: { readonly tier: Tier; readonly by: string; readonly at: Instant } | null;
  /** Working time from the report, or the reopening, to that solution; milliseconds. */
  readonly resolutionTime: number | null;
  /** Of a follow-up that fell due in the month (5.14.c); one that reached nobody is outside the rate (5.14.d). */
  readonly followUp: Kept | 'unreachable' | null;
  /** What the customer said last, in the month (1.d). */
  readonly satisfaction: Satisfaction | null;
  /** How often it was reopened in the month after it had been closed (5.13.b). */
  readonly reopenings: number;
  /** How often it was escalated in the month (3.2.d). */
  readonly escalations: number;
  /** Whether it was declared a major incident in the month (ISO.a). */
  readonly declaredMajor: boolean;
  /** How often in the month a step was taken that practice knows and the text does not: its requirement is an addition (P). */
  readonly deviations: number;
  /** What it owed at the cut-off and should have done by then. */
  readonly overdue: number;
}
