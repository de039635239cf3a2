import type * as z from 'zod';
import type { Actor } from '../definition/actor.ts';
import type { CommandDefinitions, Condition } from '../definition/command.ts';
import type { Deadline, DerivationView } from '../definition/deadline.ts';
import type { EffectDefinition } from '../definition/effect.ts';
import type { FactDefinition } from '../definition/fact.ts';
import type { FieldLabel } from '../definition/fieldLabel.ts';
import type { GuardDefinition } from '../definition/guard.ts';
import type { Label } from '../definition/label.ts';
import type { Obligation } from '../definition/obligation.ts';
import type { Procedure } from '../definition/procedure.ts';
import type { ObservationDefinition } from '../definition/procedureDefinition.ts';
import type { JsonObject } from '../json/json.ts';
import type { ChartEvent } from '../statechart/chart.ts';
import type { Requirement } from '../definition/requirement.ts';
import type { UpgradingInstance } from '../definition/upgrade.ts';
import type { AddedState, ExtensionAction } from './addedState.ts';
import type { AddedTransition, Detour, RequiredGuard } from './addedTransition.ts';
import type { ExtendedEvent, ExtendedRecord, PayloadFields } from './extendedTypes.ts';
import type { HastenedDeadline, Loosening } from './loosening.ts';

/** A guard of an extension: how it explains itself, and its predicate. */
export interface ExtensionGuard<RecordShape, Event> extends GuardDefinition {
  /** Pure; asked of every command that a transition takes with it. */
  holds(record: RecordShape, event: Event): boolean;
}

/** A guard of the base with another predicate. Nobody can read code: the extension says itself which way it goes. */
export interface ReplacedGuard<RecordShape, Event> {
  holds(record: RecordShape, event: Event): boolean;
  /** What it holds for now: fewer cases than before, or others and more. */
  readonly claims: 'tightens' | 'loosens';
  readonly reason: Label;
  readonly label?: Label;
  readonly reads?: readonly string[];
}

/** The parts of an extension that are shown records, fields and commands, whatever their types. */
export interface ExtensionParts<RecordShape, Fields, Event, Command extends string> {
  /** 1 to 999: its own line of versions, on each version of the base. */
  readonly version: number;
  /** Another procedure beside the base; default: the base's own id, into which instances of the base are upgraded. */
  readonly id?: string;
  readonly title?: Label;
  /** What its parts rest on, besides the requirements of the base. */
  readonly requirements?: Readonly<Record<string, Requirement>>;
  readonly roles?: Readonly<Record<string, Label>>;
  readonly calendars?: Readonly<Record<string, Label>>;
  /** What its fields are called: `extra.westlake.assetTag`, or by a field's own name. */
  readonly fieldLabels?: Readonly<Record<string, FieldLabel>>;
  readonly observations?: Readonly<Record<string, ObservationDefinition>>;
  readonly effects?: Readonly<Record<string, EffectDefinition>>;
  readonly guards?: Readonly<Record<string, ExtensionGuard<RecordShape, Event>>>;
  readonly replaces?: Readonly<Record<string, ReplacedGuard<RecordShape, Event>>>;
  /** Its changes of its own fields, by the name transitions use. Pure. */
  readonly changes?: Readonly<Record<string, (fields: Fields, event: Event, record: RecordShape) => NoInfer<Fields>>>;
  /** Path → state: `stage.solution.securityReview` stands beside the other states of `stage.solution`. */
  readonly states?: Readonly<Record<string, AddedState>>;
  readonly transitions?: readonly AddedTransition[];
  readonly detours?: readonly Detour[];
  readonly requires?: readonly RequiredGuard[];
  /** Done besides, wherever the base takes a command. */
  readonly also?: Readonly<Partial<Record<Command, readonly ExtensionAction[]>>>;
  /** Who may give a command of the base, in place of what the base says. */
  readonly by?: Readonly<Partial<Record<Command, readonly [string, ...string[]]>>>;
  /** What must hold besides before a command of the base may be given. */
  readonly conditions?: Readonly<Partial<Record<Command, Readonly<Record<string, Condition<RecordShape>>>>>>;
  /** Deadlines of the base by id that fall due sooner. */
  readonly sooner?: Readonly<Record<string, HastenedDeadline>>;
  /** Facts besides; under the name of one of the base, and in its slot, in its place. */
  readonly facts?: Readonly<Record<string, FactDefinition<RecordShape>>>;
  readonly loosens?: Loosening;
  /** Its own earlier version → its fields, made of what they were then. */
  readonly upgrades?: Readonly<Record<string, (fields: unknown, instance: UpgradingInstance) => NoInfer<Fields>>>;
  /** What is owed besides; ids begin with the extension's name and a dot. Commands of the clock are never blocked. */
  obligations?(record: RecordShape, view: DerivationView): readonly Obligation[];
  /** What falls due besides, as commands of its own; ids begin with the extension's name and a dot. */
  deadlines?(record: RecordShape, view: DerivationView): readonly Deadline[];
  /** Roles of its own whose holders may see every instance. */
  readonly sees?: readonly string[];
  /** Who of those that see an instance may see it still. */
  visible?(record: RecordShape, actor: Actor): boolean;
}

/**
 * What a company adds to a procedure, without a fork (rule R20). Its fields live under `extra` and its name, in the
 * record as in payloads; it changes no field of the base.
 */
export interface Extension<
  Base extends Procedure,
  Name extends string,
  Fields extends z.ZodObject,
  Payloads extends PayloadFields<Base>,
  Added extends CommandDefinitions,
> extends ExtensionParts<
  ExtendedRecord<Base, Name, Fields>,
  z.output<Fields>,
  ExtendedEvent<Base, Name, NoInfer<Payloads>, NoInfer<Added>>,
  Extract<keyof Base['commands'], string>
> {
  /** `westlake`: where its fields live, and what marks its states and arrows. Letters and digits. */
  readonly name: Name;
  /** Its part of the record, and what stands there before anything of it has happened. */
  readonly fields?: { readonly schema: Fields; readonly blank: z.output<NoInfer<Fields>> };
  /** Fields on what commands of the base say: a custom field on a form. */
  readonly payloads?: Payloads;
  readonly commands?: Added;
  /** What the policy says where the host leaves it out, in place of the base's defaults. */
  readonly policyDefaults?: z.input<Base['policy']>;
}

/** An extension of whatever procedure, past the door. */
export interface AnyExtension extends ExtensionParts<JsonObject, JsonObject, ChartEvent, string> {
  readonly name: string;
  readonly fields?: { readonly schema: z.ZodObject; readonly blank: JsonObject };
  readonly payloads?: Readonly<Record<string, z.ZodObject>>;
  readonly commands?: CommandDefinitions;
  readonly policyDefaults?: Readonly<Record<string, unknown>>;
}

/** A procedure and what is made of it. */
export interface Extending {
  readonly base: Procedure;
  readonly extension: AnyExtension;
}
