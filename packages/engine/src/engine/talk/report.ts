import type { EffectReports } from '../../definition/effect.ts';
import type { Envelope } from '../../door/command.ts';
import { IdempotencyConflictError } from '../../errors/idempotencyConflictError.ts';
import type { JsonObject } from '../../json/json.ts';
import { execute } from '../execute.ts';
import type { EngineParts } from '../parts.ts';
import type { Announcement } from './announcement.ts';
import { envelopeOf } from './spokenCommand.ts';

type Ending = keyof EffectReports;

// An effect is taken or refused, not both: the two share a key, and the first that is told stands.
const reportKey = ({ key }: Announcement, ending: Ending): string =>
  `${key}/${ending === 'taken' || ending === 'refused' ? 'told' : ending}`;

/** Whether the announcing instance has been told of this ending before. */
export const isTold = async (parts: EngineParts, announcement: Announcement, ending: Ending): Promise<boolean> =>
  (await parts.store.entryByKey(announcement.source, reportKey(announcement, ending))) !== undefined;

const reportOf = (
  announcement: Announcement,
  { ending, type, ended, by }: { ending: Ending; type: string; ended: JsonObject; by: string },
): Envelope => {
  const { key, payload: announced, source, tenant, definition, announcedAt } = announcement;
  return {
    ...envelopeOf(by, {
      type,
      payload: { effect: key, announced, ...ended },
      instanceId: source,
      tenant,
      idempotencyKey: reportKey(announcement, ending),
    }),
    ...(definition.reportedAsOf === 'announcement' ? { occurredAt: announcedAt } : {}),
  };
};

/** What an instance is told of its effect. */
interface Told {
  readonly ending: Ending;
  readonly ended?: JsonObject;
  /** The instance that speaks; default: the announcing one itself, where no other instance was the other side. */
  readonly by?: string;
}

/**
 * Tells the announcing instance how its effect ended, where it asked for that: at least once, and taken once (rule R18).
 * @throws where it is not taken: whatever `execute` throws, or that it was refused
 */
export const report = async (
  parts: EngineParts,
  announcement: Announcement,
  { ending, ended = {}, by = announcement.source }: Told,
): Promise<void> => {
  const type = announcement.definition.reports?.[ending];
  if (type === undefined || (await isTold(parts, announcement, ending))) return;
  try {
    const receipt = await execute(parts, reportOf(announcement, { ending, type, ended, by }));
    if (receipt.outcome !== 'refused') return;
    const why = receipt.reasons.map(({ message }) => message.en).join(' ');
    throw new Error(`'${announcement.source}' did not take the report '${type}': ${why}`);
  } catch (error) {
    // Another worker told it in the same moment.
    if (!(error instanceof IdempotencyConflictError)) throw error;
  }
};
