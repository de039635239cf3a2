import * as z from 'zod';
import { discard } from '../../decide/discard.ts';
import { actorSchema } from '../../definition/actor.ts';
import { parseQuestion } from '../../door/parseQuestion.ts';
import { InstanceSetAsideError } from '../../errors/instanceSetAsideError.ts';
import { StoreUnavailableError } from '../../errors/storeUnavailableError.ts';
import type { StoredInstance, StuckEffect } from '../../store/storedRows.ts';
import { openRow } from '../loadInstance.ts';
import { moveInTurn, writeMove } from '../moveInTurn.ts';
import type { EngineParts } from '../parts.ts';
import { worldOf } from '../prepare.ts';

const decisionSchema = z.strictObject({
  /** Who decided it. */
  by: actorSchema,
  /** Why, in that person's words. */
  reason: z.string().min(1).max(2_000),
});
export type EffectDecision = Readonly<z.input<typeof decisionSchema>>;

const resolutionSchema = z.enum(['retry', 'discard']);
export type EffectResolution = z.output<typeof resolutionSchema>;

const askedSchema = z.strictObject({
  // Longer than what callers name things by: it is made of an instance's id.
  key: z.string().min(1).max(300),
  resolution: resolutionSchema,
  decided: decisionSchema,
});

const setAside = (instanceId: string, reason: string): never => {
  throw new InstanceSetAsideError(`'${instanceId}' was set aside and waits for a person to release it: ${reason}`, {
    instanceId,
    reason,
  });
};

type Asked = z.output<typeof askedSchema>;

const journalDiscard = async (
  parts: EngineParts,
  row: StoredInstance,
  { type }: StuckEffect,
  { key, decided: { by, reason } }: Asked,
): Promise<true | undefined> => {
  const idempotencyKey = `${key}/discard`;
  if (await parts.store.entryByKey(row.id, idempotencyKey)) return true;
  if (row.setAside !== null) return setAside(row.id, row.setAside);
  const { procedure, instance } = openRow(parts, row);
  const world = await worldOf(parts, procedure, instance);
  const decision = discard(procedure, instance, { effect: key, type, by, reason, idempotencyKey }, world);
  if (!(await writeMove(parts, procedure, row.id, decision))) return undefined;
  return decision.setAside ? setAside(row.id, decision.setAside.message) : true;
};

const leaveTrace = async (parts: EngineParts, effect: StuckEffect, asked: Asked): Promise<void> => {
  const { instanceId } = effect;
  await moveInTurn(
    parts,
    instanceId,
    (row) => (row ? journalDiscard(parts, row, effect, asked) : true),
    ({ message }): true => {
      throw new StoreUnavailableError(message, { store: parts.store.kind });
    },
  );
};

/**
 * A person's decision on an effect that waits for one. What is given up is on record before it is gone: where the two are
 * torn apart, the same call again does the rest.
 * @throws InvalidQueryError, InstanceSetAsideError, UnknownProcedureError, CorruptJournalError, store errors
 */
export const resolveEffect = async (parts: EngineParts, given: z.input<typeof askedSchema>): Promise<boolean> => {
  const asked = parseQuestion(askedSchema, given);
  const effect = await parts.store.stuckEffect(asked.key);
  if (!effect) return false;
  if (asked.resolution === 'discard') await leaveTrace(parts, effect, asked);
  const resolved = await parts.store.resolveEffect(asked.key, asked.resolution);
  // A lane that was blocked goes on.
  parts.committed.raise();
  return resolved;
};
