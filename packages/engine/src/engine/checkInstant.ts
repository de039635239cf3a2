import type { Instance } from '../decide/instance.ts';
import { fromDefinition } from '../definition/fromDefinition.ts';
import type { Procedure } from '../definition/procedure.ts';
import { refuseCommand } from '../door/parseCommand.ts';
import type { JsonObject } from '../json/json.ts';
import { fromInstant, toInstant, type EpochMilliseconds, type Instant } from '../time/instant.ts';

const path = '/occurredAt';

const refuseFuture = (occurredAt: Instant, now: EpochMilliseconds): never =>
  refuseCommand(
    path,
    `what is reported has happened: ${occurredAt} lies after ${toInstant(now)}`,
    `只能报告已发生的事：${occurredAt} 晚于 ${toInstant(now)}`,
  );

const refuseCrossing = (occurredAt: Instant, actedAt: Instant): never =>
  refuseCommand(
    path,
    `what is reported may not lie before what is on record: ${occurredAt} is earlier than ${actedAt}`,
    `补录不得早于已有记录：${occurredAt} 早于 ${actedAt}`,
  );

const refuseTooLate = (occurredAt: Instant, earliest: Instant, requirement: string): never =>
  refuseCommand(
    path,
    `${occurredAt} is too long ago to be entered now: ${earliest} is the earliest instant taken, or leave it out and give the reason`,
    `${occurredAt} 距今过久，不能补录：最早可填 ${earliest}，或不填发生时刻并说明原因`,
    requirement,
  );

const limitOf = (procedure: Procedure, policy: JsonObject): number =>
  fromDefinition(procedure, 'lateEntry.limit', () => {
    const limit = procedure.lateEntry?.limit(policy) ?? Infinity;
    if (limit >= 0) return limit;
    throw new RangeError(`${limit} is no number of milliseconds`);
  });

/**
 * Checks the instant a command speaks of: not in the future, not before what a person has put on record (rule R11), and
 * not longer ago than the procedure allows.
 * @throws InvalidCommandError that shows both instants; DefinitionError
 */
export const checkInstant = (
  procedure: Procedure,
  { actedAt }: Instance,
  occurredAt: Instant,
  { now, policy }: { readonly now: EpochMilliseconds; readonly policy: JsonObject },
): void => {
  const at = fromInstant(occurredAt);
  if (at > now) refuseFuture(occurredAt, now);
  if (actedAt !== null && at < fromInstant(actedAt)) refuseCrossing(occurredAt, actedAt);
  const earliest = now - limitOf(procedure, policy);
  if (procedure.lateEntry && at < earliest)
    refuseTooLate(occurredAt, toInstant(Math.ceil(earliest)), procedure.lateEntry.requirement);
};
