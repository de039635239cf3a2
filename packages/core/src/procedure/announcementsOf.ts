import type { EffectDefinition } from '@statedesk/engine';
import type * as z from 'zod';
import { overEach } from './overEach.ts';

/** Effects as XState's actions: the machine says them and nothing runs (rule R21). */
export function announcementsOf<Effects extends Readonly<Record<string, EffectDefinition>>>(
  effects: Effects,
): { readonly [Name in keyof Effects]: (args: unknown, params: z.output<Effects[Name]['payload']>) => void };
export function announcementsOf(effects: Readonly<Record<string, EffectDefinition>>) {
  return overEach(effects, () => () => undefined);
}
