import type * as z from 'zod';
import type { Json } from '../json/json.ts';
import type { InstanceCommand } from './instanceCommand.ts';
import type { Label } from './label.ts';

/** Effects are ordered within an instance's lane, and only a lane's head can be delivered (rule R18). */
export type Lane = 'notification' | 'integration' | 'instance';

/**
 * The announcing instance's own commands that tell it how an effect ended (rule R18). Each is given at least once under
 * a stable key, and taken once; open to the role `instance`.
 */
export interface EffectReports {
  /** The other instance accepted or noted the command: `{ effect, instanceId, tells? }`. */
  readonly taken?: string;
  /** It refused it, or there is none of that id: `{ effect, instanceId, reasons }`, each with its requirement and words in both languages. */
  readonly refused?: string;
  /** The host's handler returned: `{ effect }`. */
  readonly delivered?: string;
  /** It was given up, and waits for a person: `{ effect, error }`. */
  readonly dead?: string;
}

/** What goes out: an action the machine announces, turned into a typed effect. */
export interface EffectDefinition {
  readonly requirement: string;
  readonly label: Label;
  readonly lane: Lane;
  /** The action's params, parsed before commit; an unknown action or other params fail closed. */
  readonly payload: z.ZodType;
  /**
   * The command it is to another instance, given by the engine itself (rule R17); lane `instance` only. A host that gives a
   * handler for the effect has taken the other side over: then the handler is called instead. Pure.
   * @param source the id of the instance that announced it
   */
  command?(payload: Json, source: string): InstanceCommand;
  /**
   * In place of `command`: a command to each of several instances, or to none. Each is given once; one that cannot be given
   * now keeps no other from being given. What they answer is not reported. Pure.
   * @param source the id of the instance that announced it
   */
  commands?(payload: Json, source: string): readonly InstanceCommand[];
  readonly reports?: EffectReports;
  /**
   * Its reports are told as of when it was announced, or as of what a person put on record since: bookkeeping, such as a
   * number, after which late entries stay possible. Absent: as of when they are told.
   */
  readonly reportedAsOf?: 'announcement';
}
