import * as z from 'zod';

const ownHand = {
  en: "'system' is the engine's own hand; nobody can claim it",
  zh: 'system 是引擎自身的身份，任何人不得冒用',
};

/** The role in which one instance speaks to another (rule R17). The engine gives it; nobody can claim it. */
export const instanceRole = 'instance';

const ownVoice = {
  en: `'${instanceRole}' is the role in which instances speak to each other; nobody can claim it`,
  zh: `${instanceRole} 是实例之间通信专用的角色，任何人不得冒用`,
};

/**
 * A person acting in roles. The host vouches for both; the engine decides what the roles may do. `system` and the role
 * `instance` are nobody's to claim (rules R15, R17).
 */
export const actorSchema = z.strictObject({
  id: z
    .string()
    .min(1)
    .max(200)
    .refine((id) => id !== 'system', { error: ownHand.en, params: { zh: ownHand.zh } }),
  roles: z
    .array(z.string().min(1).max(100))
    .max(32)
    .refine((roles) => !roles.includes(instanceRole), { error: ownVoice.en, params: { zh: ownVoice.zh } }),
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

/** An instance as the giver of a command: what its effects and reports are delivered by (rule R17). Past the door only. */
export const instanceActor = (instanceId: string): Person => ({ id: instanceId, roles: [instanceRole] });

/** Whether it is an instance that speaks. */
export const isInstanceActor = ({ roles }: Pick<Actor, 'roles'>): boolean =>
  roles.some((role) => role === instanceRole);

export type Actor = Person | SystemActor;
