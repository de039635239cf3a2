import * as z from 'zod';
import type { Json } from '../json/json.ts';
import { personalReferences, reveal } from '../personal/reveal.ts';
import type { ClaimedEffect, EffectSettlement, Store } from '../store/store.ts';
import { backoff } from './backoff.ts';
import type { EffectHandler } from './options.ts';
import type { EngineParts } from './parts.ts';

/** How the outbox was worked through. */
export interface Delivered {
  readonly delivered: number;
  readonly failed: number;
  readonly unhandled: number;
}

const leaseMilliseconds = 60_000;
const claimAtOnce = 64;
const json: z.ZodType<Json> = z.json();

/** A JSON value with its personal references joined to the values that stand under them. */
export const revealWith = async (store: Store, value: Json): Promise<Json> => {
  const references = personalReferences(value);
  if (references.length === 0) return value;
  const held = await store.personalValues(references);
  return reveal(value, new Map(held.map((stored) => [stored.reference, stored])));
};

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

const deliverOne = async (
  parts: EngineParts,
  effect: ClaimedEffect,
  signal: AbortSignal,
): Promise<EffectSettlement> => {
  const handler = parts.handlers[effect.type];
  if (!handler) return { outcome: 'unhandled' };
  try {
    await call(parts, handler, effect, signal);
    return { outcome: 'delivered' };
  } catch (error) {
    const at = parts.clock.now() + backoff(effect.attempts + 1, parts.chance());
    return { outcome: 'retry', at, error: error instanceof Error ? error.message : String(error) };
  }
};

/**
 * Delivers what the outbox holds: heads of lanes side by side, a lane one after another; a throwing handler is tried
 * again later and stops nothing else (rule R18).
 */
export const deliver = async (parts: EngineParts, signal: AbortSignal): Promise<Delivered> => {
  const counts = { delivered: 0, failed: 0, unhandled: 0 };
  for (;;) {
    if (signal.aborted) return counts;
    const claimed = await parts.store.claimEffects(parts.clock.now(), claimAtOnce, leaseMilliseconds);
    if (claimed.length === 0) return counts;
    await Promise.all(
      claimed.map(async (effect) => {
        const settlement = await deliverOne(parts, effect, signal);
        const settled = await parts.store.settleEffect(effect.key, effect.token, settlement);
        // Another worker took it over when the lease ran out; the effect is that one's to count.
        if (!settled) return;
        if (settlement.outcome === 'delivered') counts.delivered += 1;
        else if (settlement.outcome === 'retry') counts.failed += 1;
        else counts.unhandled += 1;
      }),
    );
  }
};
