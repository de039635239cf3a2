import { instantSchema, type Engine, type Instant, type Label } from '@statedesk/engine';
import * as z from 'zod';
import { numbersSchema } from '../../numbering/numbersSchema.ts';
import { waitingReasonLabels } from '../../labels/waitingLabels.ts';
import { waitingReasonSchema, type WaitingReason } from '../../vocabulary/waitingReason.ts';
import { deskView } from '../deskView.ts';
import { dueItems, type DueItem } from '../due/dueItems.ts';
import { readTimeline, type TimelineQuery } from './readTimeline.ts';
import type { Named } from './timelineItem.ts';

/** Where an instance stands in one region, and since when. */
export interface Standing {
  readonly region: Named;
  readonly state: Named;
  readonly since: Instant;
}

/** How an instance stands, in a word: stage, tier, who holds it, since when, what is due next (1.c). */
export interface DeskStatus {
  readonly revision: number;
  /** Its running number; `null`: none has been issued yet, or none is (rule R17). */
  readonly number: string | null;
  /** Region by region: stage, tier, lead, follow-up. */
  readonly standings: readonly Standing[];
  readonly holder: { readonly person: string; readonly since: Instant } | null;
  /** Since when it lies in the queue of its tier, where nobody holds it. */
  readonly queuedSince: Instant | null;
  readonly waitsFor: readonly {
    readonly reason: WaitingReason;
    readonly label: Label;
    readonly since: Instant;
    readonly until: Instant | null;
  }[];
  /** What is due first, overdue things before all; null where nothing is. */
  readonly next: DueItem | null;
  /** What is owed and not done. */
  readonly owed: readonly Named[];
}

// Records of other procedures have none of it.
const heldSchema = z.looseObject({
  holder: z.looseObject({ person: z.string(), since: instantSchema }).nullish(),
  queue: z.looseObject({ since: instantSchema }).nullish(),
  numbers: numbersSchema.default([]),
  waiting: z
    .array(z.looseObject({ reason: waitingReasonSchema, since: instantSchema, until: instantSchema.nullable() }))
    .default([]),
});

/** @throws UnknownInstanceError, store errors */
export const deskStatus = async (
  engine: Pick<Engine, 'read' | 'journal' | 'reveal'>,
  instanceId: string,
  { now, ...query }: TimelineQuery & { readonly now: number },
): Promise<DeskStatus> => {
  const view = await engine.read(instanceId, query.actor);
  const moves = (await readTimeline(engine, instanceId, query)).flatMap(({ moves: moved, occurredAt }) =>
    moved.map(({ region, to }) => ({ region, state: to, since: occurredAt })),
  );
  const { holder, queue, waiting, numbers } = heldSchema.parse(view.record);
  const standings = new Map(moves.map((standing) => [standing.region.id.split('.')[0], standing]));
  return {
    revision: view.revision,
    number: numbers.find(({ subject }) => subject === 'incident')?.number ?? null,
    standings: [...standings.values()],
    holder: holder ? { person: holder.person, since: holder.since } : null,
    queuedSince: queue?.since ?? null,
    waitsFor: waiting.map(({ reason, since, until }) => ({ reason, label: waitingReasonLabels[reason], since, until })),
    next: dueItems(view, now)[0] ?? null,
    owed: deskView(view, now)
      .obligations.filter(({ standing }) => standing === 'owed')
      .map(({ id, label }) => ({ id, label })),
  };
};
