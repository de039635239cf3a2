import type { CommandDefinitions } from '@statedesk/engine';
import type { Sample } from '@statedesk/testing';
import type { DeskCommandName } from '../desk/deskCommand.ts';
import { incidentProcedure } from '../incident/incidentProcedure.ts';
import type { IncidentPolicyInput } from '../policy/incidentPolicy.ts';
import * as acts from '../rehearsal/acts.suite.ts';
import type { Act } from '../rehearsal/acts.suite.ts';
import { everything } from '../rehearsal/histories.suite.ts';
import { toClosed } from '../rehearsal/passages.suite.ts';
import * as visits from '../rehearsal/visitActs.suite.ts';

/**
 * One search of the incident procedure. All dimensions at once would be millions of places; each search crosses the
 * stages with some of them, and leaves the others at one value.
 */
export interface Scope {
  readonly title: string;
  /** What is tried. */
  readonly acts: readonly Act[];
  /** What other instances say besides. */
  readonly told?: readonly Sample[];
  readonly passTime: boolean;
  /** It tries what begins something that only commands of other searches end: dead ends are theirs to find. */
  readonly isPartial?: true;
  /** It has more places than a run has time for: so many, the nearest, are searched. `STATEDESK_PLACES` says more. */
  readonly nearest?: number;
  readonly policy?: IncidentPolicyInput;
}

const commands: CommandDefinitions<never> = incidentProcedure.commands;
const regionOf = ({ type }: Act): string | undefined => commands[type]?.region;

/** Every act of some regions. */
export const of = (...regions: readonly string[]): readonly Act[] =>
  everything.filter((act) => regions.some((region) => region === regionOf(act)));

/** Every act by some commands. */
export const only = (...types: readonly DeskCommandName[]): readonly Act[] =>
  everything.filter(({ type }) => types.includes(type));

/** The way most incidents go, and back from its end. */
export const straight = [...new Set([...toClosed, acts.backedUp, acts.rejected, acts.reopened])].filter(
  ({ type }) => type !== 'reportIncident' && type !== 'classifyIncident',
);

export const acknowledged = only('acknowledgeNotice');

export const ofAVisit = Object.values(visits).filter((one): one is Act => typeof one === 'object' && 'type' in one);

/** Reminders come seldom: that they come again and again is no other place. */
export const seldom: IncidentPolicyInput = {
  clocks: { warnAt: [] },
  progress: { everyWorkingHours: 2_000 },
  confirmation: { reminders: 1 },
};
