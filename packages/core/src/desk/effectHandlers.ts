import { callable, type AnnouncedEffect, type DeliveryContext, type EffectHandler } from '@statedesk/engine';
import * as z from 'zod';
import { incidentEffects } from '../incident/effects/incidentEffects.ts';

/** An effect with its payload typed. */
export type TypedEffect<Payload> = Omit<AnnouncedEffect, 'payload'> & { readonly payload: Payload };

/** What the host does with one effect. A throw is tried again later. */
export type IncidentEffectHandler<Payload> = (
  effect: TypedEffect<Payload>,
  context: DeliveryContext,
) => Promise<void> | void;

/** What the host does with each effect: send a message, call a person. At least once for each `effect.key`. */
export type IncidentEffectHandlers = {
  readonly [Name in keyof typeof incidentEffects]?: IncidentEffectHandler<
    z.output<(typeof incidentEffects)[Name]['payload']>
  >;
};

const handlerOf = <Name extends keyof IncidentEffectHandlers>() =>
  callable<NonNullable<IncidentEffectHandlers[Name]>>().optional();

/** Handlers as they came: functions, under the names of effects. */
export const effectHandlersSchema = z.strictObject({
  notifyCustomer: handlerOf<'notifyCustomer'>(),
  notifySupport: handlerOf<'notifySupport'>(),
  notifyDepartmentManager: handlerOf<'notifyDepartmentManager'>(),
  notifyIncidentManager: handlerOf<'notifyIncidentManager'>(),
} satisfies Readonly<Record<keyof IncidentEffectHandlers, z.ZodType>>);

const parsed = <Schema extends z.ZodType>(
  schema: Schema,
  handle: IncidentEffectHandler<z.output<Schema>> | undefined,
): EffectHandler | undefined =>
  handle && ((effect, context) => handle({ ...effect, payload: schema.parse(effect.payload) }, context));

/** Typed handlers as the engine takes them. What nobody handles is left out, and kept in the outbox. */
export const effectHandlers = (
  handlers: z.output<typeof effectHandlersSchema>,
): Readonly<Record<string, EffectHandler>> => {
  const all = {
    notifyCustomer: parsed(incidentEffects.notifyCustomer.payload, handlers.notifyCustomer),
    notifySupport: parsed(incidentEffects.notifySupport.payload, handlers.notifySupport),
    notifyDepartmentManager: parsed(incidentEffects.notifyDepartmentManager.payload, handlers.notifyDepartmentManager),
    notifyIncidentManager: parsed(incidentEffects.notifyIncidentManager.payload, handlers.notifyIncidentManager),
  } satisfies Readonly<Record<keyof typeof incidentEffects, EffectHandler | undefined>>;
  return Object.fromEntries(Object.entries(all).flatMap(([name, handler]) => (handler ? [[name, handler]] : [])));
};
