import * as z from 'zod';
import { DefinitionError } from '../../errors/definitionError.ts';
import { IdempotencyConflictError } from '../../errors/idempotencyConflictError.ts';
import { InvalidCommandError } from '../../errors/invalidCommandError.ts';
import type { Json } from '../../json/json.ts';
import type { ClaimedEffect } from '../../store/storedRows.ts';
import type { EffectHandler } from '../options.ts';
import type { EngineParts } from '../parts.ts';
import { revealWith } from '../revealWith.ts';
import { announcementOf, type Announcement } from './announcement.ts';
import { converse } from './converse.ts';
import { report } from './report.ts';

/** It was not delivered; `hopeless`: nor would it be by trying again. */
export interface Failed {
  readonly outcome: 'failed';
  readonly error: unknown;
  readonly hopeless: boolean;
}

/** How one try to deliver an effect ended. */
export type Attempt = { readonly outcome: 'delivered' | 'unhandled' } | Failed;

const json: z.ZodType<Json> = z.json();
const delivered: Attempt = { outcome: 'delivered' };

const call = async (
  parts: EngineParts,
  handler: EffectHandler,
  effect: ClaimedEffect,
  signal: AbortSignal,
): Promise<void> => {
  const { key, type, lane, instanceId, attempts } = effect;
  const payload = json.parse(JSON.parse(effect.payload));
  await handler(
    { key, type, lane, payload },
    { instanceId, attempts, signal, reveal: (value) => revealWith(parts.store, value) },
  );
};

// What a definition got wrong stays wrong however often it is said; what the other side meets may pass.
const isHopeless = (error: unknown): boolean =>
  error instanceof DefinitionError || error instanceof InvalidCommandError || error instanceof IdempotencyConflictError;

const speak = async (parts: EngineParts, announcement: Announcement, type: string): Promise<Attempt> => {
  try {
    await converse(parts, announcement, type);
    return delivered;
  } catch (error) {
    return { outcome: 'failed', error, hopeless: isHopeless(error) };
  }
};

/**
 * Tries to deliver one effect: by the host's handler, where there is one, or as the command to another instance that it
 * is; and tells the announcing instance, where it asked for that (rule R18). Fails with what went wrong, never by a throw.
 */
export const attemptDelivery = async (
  parts: EngineParts,
  effect: ClaimedEffect,
  signal: AbortSignal,
): Promise<Attempt> => {
  const handler = parts.handlers[effect.type];
  try {
    const announcement = parts.talking.has(effect.type) ? await announcementOf(parts, effect) : undefined;
    if (!handler)
      return announcement?.definition.command || announcement?.definition.commands
        ? await speak(parts, announcement, effect.type)
        : { outcome: 'unhandled' };
    await call(parts, handler, effect, signal);
    if (announcement) await report(parts, announcement, { ending: 'delivered' });
    return delivered;
  } catch (error) {
    return { outcome: 'failed', error, hopeless: false };
  }
};
