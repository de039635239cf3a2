import { UnknownInstanceError } from '../../errors/unknownInstanceError.ts';
import { IdempotencyConflictError } from '../../errors/idempotencyConflictError.ts';
import { execute } from '../execute.ts';
import { deriveInstanceId } from '../instanceId.ts';
import type { EngineParts } from '../parts.ts';
import type { Receipt } from '../receipt.ts';
import type { Announcement } from './announcement.ts';
import { reportedReason } from './effectReport.ts';
import { isTold, report } from './report.ts';
import { envelopeOf, spokenCommand, spokenCommands, type Spoken } from './spokenCommand.ts';

/** Opens the instance many speak to, where nobody has yet; its id. Who opened it does not matter. */
const openShared = async (
  parts: EngineParts,
  { source, tenant }: Announcement,
  procedure: string,
  { key, opening }: NonNullable<Spoken['shared']>,
): Promise<string> => {
  const id = deriveInstanceId(procedure, tenant, key);
  if (await parts.store.load(id)) return id;
  try {
    await execute(parts, envelopeOf(source, { ...opening, procedure, tenant, idempotencyKey: key }));
  } catch (error) {
    if (!(error instanceof IdempotencyConflictError)) throw error;
  }
  return id;
};

const give = async (parts: EngineParts, announcement: Announcement, said: Spoken): Promise<Receipt> => {
  const { source, tenant, key } = announcement;
  const { procedure, shared, type, payload, once = key } = said;
  const instanceId = shared ? await openShared(parts, announcement, procedure, shared) : said.instanceId;
  const named = instanceId === undefined ? {} : { instanceId };
  return execute(parts, envelopeOf(source, { type, payload, procedure, tenant, idempotencyKey: once, ...named }));
};

// Ids follow from keys, and nothing is ever removed: what is not there now would not be there later.
const reportMissing = async (parts: EngineParts, announcement: Announcement, error: unknown): Promise<undefined> => {
  const { reports, requirement } = announcement.definition;
  if (!(error instanceof UnknownInstanceError) || reports?.refused === undefined) throw error;
  const { instanceId } = error;
  const message = { en: `There is no instance '${instanceId}'.`, zh: `没有编号为“${instanceId}”的实例。` };
  await report(parts, announcement, { ending: 'refused', ended: { instanceId, reasons: [{ requirement, message }] } });
};

/**
 * Gives each of several instances its command (rule R17): what fails for one is tried again, and keeps none of the
 * others from it. @throws the first of what `execute` throws; DefinitionError
 */
const tellEach = async (parts: EngineParts, announcement: Announcement, type: string): Promise<void> => {
  const given = spokenCommands(announcement, type).map((said) => give(parts, announcement, said));
  await Promise.allSettled(given);
  await Promise.all(given);
};

/**
 * Gives the command an effect is to the other instance, and tells the announcing one how it ended (rules R17, R18). A
 * repeated call is answered as the first was: the other side knows the key, and what was told is not asked again.
 * @throws whatever `execute` throws; DefinitionError
 */
export const converse = async (parts: EngineParts, announcement: Announcement, type: string): Promise<void> => {
  if (announcement.definition.commands) return tellEach(parts, announcement, type);
  // A refusal is not remembered by who refused: told once, it stands, whatever the other side would say by now.
  if (await isTold(parts, announcement, 'refused')) return;
  const receipt = await give(parts, announcement, spokenCommand(announcement, type)).catch((error: unknown) =>
    reportMissing(parts, announcement, error),
  );
  if (!receipt) return;
  const { instanceId } = receipt;
  if (receipt.outcome === 'refused') {
    const reasons = receipt.reasons.map(reportedReason);
    return report(parts, announcement, { ending: 'refused', ended: { instanceId, reasons }, by: instanceId });
  }
  const tells = receipt.outcome === 'accepted' && receipt.tells ? { tells: receipt.tells } : {};
  return report(parts, announcement, { ending: 'taken', ended: { instanceId, ...tells }, by: instanceId });
};
