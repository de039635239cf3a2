import type { Entry, Instant } from '@statedesk/engine';
import { serviceRecordsSchema } from '../incident/serviceRecords.ts';
import type { FilledForm } from './fillForm.ts';
import { textOf } from './read.ts';

/** That a form went into the archive word by word as it is: when, by whom, and whether the archive has said so. */
export interface ArchiveMark {
  readonly at: Instant;
  readonly by: string;
  /** The archive administrator's acknowledgement of a work order (5.11.b). */
  readonly receipt: { readonly at: Instant; readonly by: string; readonly shelfmark: string | null } | null;
}

// What was frozen is in the entry of the command that froze it, as it was observed then (rule R5).
const frozenBy = ({ observations, outcome }: Entry) =>
  outcome === 'accepted'
    ? ['serviceRecords', 'workOrders'].flatMap(
        (name) => serviceRecordsSchema.safeParse(observations[name]?.answer).data?.forms ?? [],
      )
    : [];

const receiptAfter = (filing: Entry, entries: readonly Entry[]): ArchiveMark['receipt'] => {
  const later = entries.slice(filing.revision);
  const next = later.findIndex(({ command }) => command.type === filing.command.type);
  const receipt = later
    .slice(0, next === -1 ? undefined : next)
    .find(({ command, outcome }) => command.type === 'acknowledgeWorkOrder' && outcome === 'accepted');
  if (filing.command.type !== 'handInWorkOrder' || receipt === undefined) return null;
  const { actor, command, occurredAt } = receipt;
  return { at: occurredAt, by: actor.id, shelfmark: textOf(command.payload['shelfmark']) };
};

/** When exactly this form was frozen last, by its hash; `null`: what the archive has is another, or nothing. */
export const archiveMark = ({ hash }: Pick<FilledForm, 'hash'>, entries: readonly Entry[]): ArchiveMark | null => {
  const filing = entries.findLast((entry) => frozenBy(entry).some((frozen) => frozen.hash === hash));
  if (filing === undefined) return null;
  return { at: filing.occurredAt, by: filing.actor.id, receipt: receiptAfter(filing, entries) };
};
