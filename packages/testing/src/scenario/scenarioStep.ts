import type { CommandInput, Instant, Json } from '@statedesk/engine';

/** A command of a scenario. The instance, its key and its clock are the scenario's to give. */
export type ScenarioCommand = Pick<CommandInput, 'type' | 'actor'> &
  Partial<Pick<CommandInput, 'payload' | 'reason' | 'occurredAt' | 'provenance'>> & {
    /** When it is given, RFC 3339 with an offset; default: at the instant of the step before. */
    readonly at?: Instant;
    /** What ports answer to it; default: the scenario's own answers. */
    readonly observations?: Readonly<Record<string, Json>>;
  };

/** Nothing but time: what falls due by then happens. */
export interface TimePasses {
  readonly at: Instant;
}

/** One step of a scenario. */
export type ScenarioStep = ScenarioCommand | TimePasses;

/** `lendBook at 2026-03-02T09:00:00+08:00`: a step in a message. */
export const nameOf = (step: ScenarioStep): string =>
  'type' in step ? `'${step.type}'${step.at === undefined ? '' : ` at ${step.at}`}` : `the clock at ${step.at}`;
