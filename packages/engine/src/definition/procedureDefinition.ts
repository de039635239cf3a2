import type * as z from 'zod';
import type { JsonObject } from '../json/json.ts';
import type { Actor } from './actor.ts';
import type { CommandDefinitions } from './command.ts';
import type { Deadline, DerivationView } from './deadline.ts';
import type { EffectDefinition } from './effect.ts';
import type { FactDefinition } from './fact.ts';
import type { FieldLabel } from './fieldLabel.ts';
import type { GuardDefinition } from './guard.ts';
import type { Label } from './label.ts';
import type { LateEntry } from './lateEntry.ts';
import type { Obligation } from './obligation.ts';
import type { Profile } from './profile.ts';
import type { Requirement } from './requirement.ts';
import type { Upgrade } from './upgrade.ts';

/** A statechart as XState's `createMachine` returns it, seen from outside: none of its types are ours to show. */
export interface MachineDefinition {
  readonly id: string;
  readonly config: object;
  readonly implementations: object;
}

/** An answer of the outside world, as a port must give it. */
export interface ObservationDefinition {
  readonly requirement: string;
  /** What else the answer carries. */
  readonly also?: readonly string[];
  readonly label: Label;
  readonly answer: z.ZodType;
}

/**
 * Everything there is to know about a procedure, in one place: machine, permissions, deadlines, forms, diagrams and
 * clause tables all come from here (rule R20). A definition is identified by id and version, never by its code (R4).
 */
export interface ProcedureDefinition<RecordShape = JsonObject> {
  /** `incident`: letters, digits and dashes, beginning with a lower-case letter. */
  readonly id: string;
  /** 1, 2, 3 …: an instance stays with the version it was born under until it is upgraded by a command. */
  readonly version: number;
  readonly title: Label;
  readonly requirements: Readonly<Record<string, Requirement>>;
  readonly roles: Readonly<Record<string, Label>>;
  readonly machine: MachineDefinition;
  /** The machine's context: parsed when a row is loaded and after every decision (rule R7). */
  readonly record: z.ZodType<RecordShape>;
  /** The settings an instance is pinned to by hash (rule R4). Parsed once; defaults fill what is left out. */
  readonly policy: z.ZodType<JsonObject & { readonly profile: Profile }>;
  /** The calendars the procedure reckons with, by the name it uses for them. */
  readonly calendars: Readonly<Record<string, Label>>;
  readonly commands: CommandDefinitions<RecordShape>;
  /**
   * What the fields of commands are called, by their path (`external.system`), where commands differ with the command
   * before it (`proposeSolution.description`), or by a field's own name.
   */
  readonly fieldLabels?: Readonly<Record<string, FieldLabel>>;
  readonly guards: Readonly<Record<string, GuardDefinition>>;
  readonly effects: Readonly<Record<string, EffectDefinition>>;
  readonly observations?: Readonly<Record<string, ObservationDefinition>>;
  readonly facts: Readonly<Record<string, FactDefinition<RecordShape>>>;
  /** Raised whenever `facts` change, so that stores know which rows to project again. */
  readonly factsVersion: number;
  /** How instances of earlier versions are taken over to this one, by the version they have (rule R4). */
  readonly upgrades?: Readonly<Record<string, Upgrade>>;
  /** How late an entry may be; absent: as late as what is on record allows (rule R9). */
  readonly lateEntry?: LateEntry;
  /** What is owed, discharged and waived, from the record alone (rule R13). Pure. */
  obligations(record: RecordShape, view: DerivationView): readonly Obligation[];
  /** What falls due when, from anchors the record holds (rule R8). Pure; any order. */
  deadlines(record: RecordShape, view: DerivationView): readonly Deadline[];
  /** Whether an actor may see an instance at all; every read asks (rule R15). Pure. */
  visible(record: RecordShape, actor: Actor): boolean;
}
