import * as z from 'zod';
import type { EffectDefinition } from '../../definition/effect.ts';
import type { Procedure } from '../../definition/procedure.ts';
import { describeIssues, parseWith } from '../../door/schemaIssues.ts';
import { CorruptJournalError } from '../../errors/corruptJournalError.ts';
import { UnknownProcedureError } from '../../errors/unknownProcedureError.ts';
import { readEntry } from '../../journal/readEntry.ts';
import type { Json } from '../../json/json.ts';
import type { ClaimedEffect } from '../../store/storedRows.ts';
import type { Instant } from '../../time/instant.ts';
import type { EngineParts } from '../parts.ts';

/** An effect as the instance that announced it meant it. */
export interface Announcement {
  readonly key: string;
  readonly payload: Json;
  /** Who announced it, and whose data that is. */
  readonly source: string;
  readonly tenant: string;
  readonly procedure: Procedure;
  readonly definition: EffectDefinition;
  /** When what announced it happened. */
  readonly announcedAt: Instant;
}

const json: z.ZodType<Json> = z.json();

const damaged = ({ key, instanceId, revision }: ClaimedEffect, why: string): never => {
  throw new CorruptJournalError(`Effect '${key}' ${why}`, { instanceId, revision });
};

const payloadOf = (effect: ClaimedEffect, { payload: schema }: EffectDefinition): Json => {
  const { value, issues } = parseWith(schema.pipe(json), JSON.parse(effect.payload));
  return value === undefined ? damaged(effect, `is not as it was announced: ${describeIssues(issues)}`) : value;
};

/**
 * The announcement behind an effect: its definition by the version that announced it, or by the one the instance has now.
 * @throws UnknownProcedureError where this engine was given neither; CorruptJournalError
 */
export const announcementOf = async (parts: EngineParts, effect: ClaimedEffect): Promise<Announcement> => {
  const { instanceId, revision, type, key } = effect;
  const row = await parts.store.load(instanceId);
  const [stored] = await parts.store.journal(instanceId, revision - 1, 1);
  if (!row || stored?.revision !== revision) return damaged(effect, 'is in the outbox, and no entry announced it');
  const { definition: by, occurredAt } = readEntry(stored);
  const procedures = [by.version, row.version].flatMap((one) => parts.procedures.version(by.procedure, one) ?? []);
  for (const procedure of procedures) {
    const definition = Object.hasOwn(procedure.effects, type) ? procedure.effects[type] : undefined;
    if (!definition) continue;
    const payload = payloadOf(effect, definition);
    return { key, payload, source: instanceId, tenant: row.tenant, procedure, definition, announcedAt: occurredAt };
  }
  throw new UnknownProcedureError(
    `'${instanceId}' announced '${type}' under ${by.procedure}@${by.version}, which this engine was not given`,
    {
      procedure: `${by.procedure}@${by.version}`,
      known: parts.procedures.known.map((one) => `${one.procedure}@${one.version}`),
    },
  );
};
