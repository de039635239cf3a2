import type { AnnouncedEffect, DeliveryContext, EffectHandler } from '@statedesk/engine';
import type * as z from 'zod';
import { incidentEffects } from '../incident/effects/incidentEffects.ts';

type Effects = typeof incidentEffects;
type PayloadOf<Name extends keyof Effects> = z.output<Effects[Name]['payload']>;

type Handler<Payload> = (
  effect: Omit<AnnouncedEffect, 'payload'> & { readonly payload: Payload },
  context: DeliveryContext,
) => Promise<void> | void;

/** What the host does with each effect: send a message, call a person. At least once for each `effect.key`. */
export type IncidentEffectHandlers = { readonly [Name in keyof Effects]?: Handler<PayloadOf<Name>> };

const parsed = <Schema extends z.ZodType>(
  schema: Schema,
  handle: Handler<z.output<Schema>> | undefined,
): EffectHandler | undefined =>
  handle && ((effect, context) => handle({ ...effect, payload: schema.parse(effect.payload) }, context));

/** Typed handlers as the engine takes them. What nobody handles is left out, and kept in the outbox. */
export const effectHandlers = (handlers: IncidentEffectHandlers): Readonly<Record<string, EffectHandler>> => {
  const all = {
    notifyCustomer: parsed(incidentEffects.notifyCustomer.payload, handlers.notifyCustomer),
    notifySupport: parsed(incidentEffects.notifySupport.payload, handlers.notifySupport),
    notifyDepartmentManager: parsed(incidentEffects.notifyDepartmentManager.payload, handlers.notifyDepartmentManager),
    notifyIncidentManager: parsed(incidentEffects.notifyIncidentManager.payload, handlers.notifyIncidentManager),
  } satisfies Readonly<Record<keyof Effects, EffectHandler | undefined>>;
  return Object.fromEntries(Object.entries(all).flatMap(([name, handler]) => (handler ? [[name, handler]] : [])));
};
