import { callable, type AnnouncedEffect, type DeliveryContext, type EffectHandler } from '@statedesk/engine';
import * as z from 'zod';
import { overEach } from '../procedure/overEach.ts';
import { deskEffects } from './deskEffects.ts';

type Effects = typeof deskEffects;

/** An effect with its payload typed. */
export type TypedEffect<Payload> = Omit<AnnouncedEffect, 'payload'> & { readonly payload: Payload };

/** What the host does with one effect. A throw is tried again later. */
export type DeskEffectHandler<Payload> = (
  effect: TypedEffect<Payload>,
  context: DeliveryContext,
) => Promise<void> | void;

/** What the host does with each effect: send a message, call a person. At least once for each `effect.key`. */
export type DeskEffectHandlers = {
  readonly [Name in keyof Effects]?: DeskEffectHandler<z.output<Effects[Name]['payload']>>;
};

type Handle = (effect: TypedEffect<unknown>, context: DeliveryContext) => Promise<void> | void;

/** Handlers as they came: functions, under the names of effects. */
export const effectHandlersSchema = z.strictObject(overEach(deskEffects, () => callable<Handle>().optional()));

const parsed =
  (schema: z.ZodType, handle: Handle): EffectHandler =>
  (effect, context) =>
    handle({ ...effect, payload: schema.parse(effect.payload) }, context);

/** Typed handlers as the engine takes them. What nobody handles is left out, and kept in the outbox. */
export const effectHandlers = (
  handlers: z.output<typeof effectHandlersSchema>,
): Readonly<Record<string, EffectHandler>> => {
  const given: Readonly<Record<string, Handle | undefined>> = handlers;
  return Object.fromEntries(
    Object.entries(deskEffects).flatMap(([name, { payload }]) => {
      const handle = given[name];
      return handle ? [[name, parsed(payload, handle)]] : [];
    }),
  );
};
