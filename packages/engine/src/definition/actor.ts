import * as z from 'zod';

const ownHand = {
  en: "'system' is the engine's own hand; nobody can claim it",
  zh: 'system 是引擎自身的身份，任何人不得冒用',
};

/**
 * A person acting in roles. The host vouches for both; the engine decides what the roles may do. `system` is nobody's
 * to claim (rule R15).
 */
export const actorSchema = z.strictObject({
  id: z
    .string()
    .min(1)
    .max(200)
    .refine((id) => id !== 'system', { error: ownHand.en, params: { zh: ownHand.zh } }),
  roles: z.array(z.string().min(1).max(100)).max(32),
  /** The organisation or team the person speaks for, where the procedure asks. */
  party: z.string().min(1).max(200).optional(),
});

export type Person = Readonly<z.output<typeof actorSchema>>;

/**
 * The clock's own hand. A capability of the engine: no value a caller can send becomes this (rule R15).
 */
export interface SystemActor {
  readonly id: 'system';
  readonly roles: readonly [];
}

export const systemActor: SystemActor = { id: 'system', roles: [] };

export type Actor = Person | SystemActor;
