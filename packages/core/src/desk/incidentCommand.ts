import type { CommandInput } from '@statedesk/engine';
import type * as z from 'zod';
import type { incidentCommands } from '../incident/commands/incidentCommands.ts';

/** The name of a command people give; those of the clock are nobody's to send (rule R15). */
export type IncidentCommandName = {
  [Name in keyof typeof incidentCommands]: (typeof incidentCommands)[Name]['by'] extends 'system' ? never : Name;
}[keyof typeof incidentCommands];

/** What a command says beside who gives it, as a caller writes it. */
export type IncidentPayload<Name extends IncidentCommandName> = z.input<(typeof incidentCommands)[Name]['payload']>;

/** A payload without fields may be left out. */
export type CommandPayload<Name extends IncidentCommandName> =
  Readonly<Record<string, never>> extends IncidentPayload<Name>
    ? { readonly payload?: IncidentPayload<Name> }
    : { readonly payload: IncidentPayload<Name> };

/** A creating command names its attempt, every other one its incident. */
export type CommandAddress<Name extends IncidentCommandName> = (typeof incidentCommands)[Name] extends {
  readonly creates: true;
}
  ? { readonly idempotencyKey: string }
  : { readonly instanceId: string; readonly idempotencyKey?: string; readonly expectedRevision?: number };

/** Who gives it and why, and when it happened: alike for all. */
export type CommandEnvelope = Pick<
  CommandInput,
  'tenant' | 'actor' | 'reason' | 'occurredAt' | 'provenance' | 'subjects'
>;

/**
 * A command to the service desk: its type decides the payload, and whether it names an incident or brings one into
 * being. `IncidentCommand<'turnAway'>` is one of them.
 */
export type IncidentCommand<Name extends IncidentCommandName = IncidentCommandName> = {
  [Each in Name]: { readonly type: Each } & CommandAddress<Each> & CommandPayload<Each> & CommandEnvelope;
}[Name];
