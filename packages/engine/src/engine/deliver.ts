import { wordsOf } from '../errors/wordsOf.ts';
import type { ClaimedEffect, EffectSettlement } from '../store/storedRows.ts';
import { allOver } from './allOver.ts';
import { backoff } from './backoff.ts';
import type { EngineParts } from './parts.ts';
import { attemptDelivery, type Failed } from './talk/attemptDelivery.ts';
import { reportDead } from './talk/reportDead.ts';

/** How the outbox was worked through. */
export interface Delivered {
  readonly delivered: number;
  readonly failed: number;
  readonly unhandled: number;
}

const claimAtOnce = 64;
// Instances that answer each other without end would keep the clock from its work: the rest is the next tick's.
const mostRounds = 10_000;

const settleFailure = async (
  parts: EngineParts,
  effect: ClaimedEffect,
  { error, hopeless }: Failed,
): Promise<EffectSettlement> => {
  const tries = effect.attempts + 1;
  const why = wordsOf(error);
  if (!hopeless && tries < parts.deliveryTries)
    return { outcome: 'retry', at: parts.clock.now() + backoff(tries, parts.chance()), error: why };
  await reportDead(parts, effect, why);
  return { outcome: 'dead', error: why };
};

const deliverOne = async (
  parts: EngineParts,
  effect: ClaimedEffect,
  signal: AbortSignal,
): Promise<EffectSettlement> => {
  const attempt = await attemptDelivery(parts, effect, signal);
  return attempt.outcome === 'failed' ? settleFailure(parts, effect, attempt) : attempt;
};

/**
 * Delivers what the outbox holds: heads of lanes side by side, a lane one after another; what fails is tried again later
 * and stops nothing else; after too many tries it is a dead letter, which blocks its lane (rule R18).
 */
export const deliver = async (parts: EngineParts, signal: AbortSignal): Promise<Delivered> => {
  const counts = { delivered: 0, failed: 0, unhandled: 0 };
  for (let round = 0; round < mostRounds && !signal.aborted; round += 1) {
    const claimed = await parts.store.claimEffects(parts.clock.now(), claimAtOnce, parts.claim.leaseMilliseconds);
    if (claimed.length === 0) return counts;
    await allOver(
      claimed.map(async (effect) => {
        const settlement = await deliverOne(parts, effect, signal);
        const settled = await parts.store.settleEffect(effect.key, effect.token, settlement);
        // Another worker took it over when the lease ran out; the effect is that one's to count.
        if (!settled) return;
        if (settlement.outcome === 'delivered') counts.delivered += 1;
        else if (settlement.outcome === 'unhandled') counts.unhandled += 1;
        else counts.failed += 1;
      }),
    );
  }
  return counts;
};
