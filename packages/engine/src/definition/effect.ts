import type * as z from 'zod';
import type { Label } from './label.ts';

/** Effects are ordered within an instance's lane, and only a lane's head can be delivered (rule R18). */
export type Lane = 'notification' | 'integration' | 'instance';

/** What goes out: an action the machine announces, turned into a typed effect. */
export interface EffectDefinition {
  readonly requirement: string;
  readonly label: Label;
  readonly lane: Lane;
  /** The action's params, parsed before commit; an unknown action or other params fail closed. */
  readonly payload: z.ZodType;
}
