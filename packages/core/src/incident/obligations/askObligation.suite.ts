import { alwaysOpen } from '@statedesk/calendar';
import { chinaCalendar } from '@statedesk/calendar/china';
import type { DerivationView, Obligation, StateValue } from '@statedesk/engine';
import { expect } from 'vitest';
import { incidentPolicySchema, type IncidentPolicyInput } from '../../policy/incidentPolicy.ts';
import type { RequirementId } from '../../requirements/catalogue.ts';
import { blankIncident } from '../blankIncident.ts';
import type { IncidentObligation } from './incidentObligation.ts';

/** On a Monday, by the clock of Shanghai; working time is 9 to 12 and 13 to 18. */
export const [nine, ten, eleven] = [
  '2026-03-02T01:00:00.000Z',
  '2026-03-02T02:00:00.000Z',
  '2026-03-02T03:00:00.000Z',
] as const;

export const done = { at: ten, revision: 2 };

/** Where an incident is asked: under which policy, and in which state where an obligation minds it. */
export interface Where {
  readonly policy?: IncidentPolicyInput;
  readonly state?: StateValue;
}

const calendars = new Map([
  ['working', chinaCalendar()],
  ['always', alwaysOpen({ zone: 'Asia/Shanghai' })],
]);

/** What obligations see of an instance: its policy, its state and its calendars, the real ones. */
export const viewOf = ({ policy = {}, state = 'open' }: Where = {}): DerivationView => ({
  state,
  policy: incidentPolicySchema.parse(policy),
  pinnedSince: null,
  calendar: (name) => calendars.get(name)!,
  hasFired: () => false,
});

/** What one obligation says of a blank record that knows this and nothing else. */
export const ask = (obligation: IncidentObligation, known: object, where?: Where): readonly Obligation[] =>
  obligation({ ...blankIncident, ...known }, viewOf(where));

/** An obligation but its label, of which it is only asked that it is there in both languages. */
interface Owed extends Omit<Obligation, 'label'> {
  readonly requirement: RequirementId;
}

const somebodyReads = expect.stringMatching(/\S/) as string;

export const owed = (what: Owed): Obligation => ({ ...what, label: { en: somebodyReads, zh: somebodyReads } });

/** A row of a table: a sentence, what the record knows, what is owed then, and where that matters. */
export type Row = [when: string, known: object, owes: readonly Obligation[], where?: Where];

export type Standing = Obligation['standing'];
