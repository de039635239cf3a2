import type { Entry, Instant, StateValue } from '@statedesk/engine';
import { placeIn } from '../incident/incidentPosition.ts';
import { supportRoles, type Tier } from '../vocabulary/role.ts';
import type { ReportedCase, ReportFrame } from './caseLineOf.ts';
import { isWithin } from './month.ts';

/** What is counted of a tier and of a person (3.1.b). */
export type DeedKind = 'response' | 'solution' | 'escalation' | 'handOver' | 'breach';

/** One thing that somebody did while a tier had the incident; a breach is nobody's, and counts for the tier. */
export interface Deed {
  readonly kind: DeedKind;
  readonly incident: string;
  readonly tier: Tier;
  readonly person: string | null;
  readonly at: Instant;
}

const kinds: Readonly<Record<string, DeedKind>> = {
  acceptIncident: 'response',
  applySolution: 'solution',
  escalateIncident: 'escalation',
  handOverToRD: 'handOver',
  handOverToManagement: 'handOver',
  handOverToVendor: 'handOver',
  handBackToTier1: 'handOver',
  breachClock: 'breach',
};

const tierIn = (state: StateValue): Tier | undefined => supportRoles.find((tier) => tier === placeIn(state, 'tier'));

const isState = (value: Entry['state']): value is StateValue => value !== undefined;

/** What was done about an incident within a period, by the tier that had it before. Pure. */
export const deedsOf = ({ incident, entries }: ReportedCase, { period }: ReportFrame): readonly Deed[] => {
  let before: StateValue = {};
  return entries.flatMap(({ outcome, command, actor, occurredAt, state }) => {
    const tier = tierIn(before);
    if (isState(state)) before = state;
    const kind = outcome === 'accepted' ? kinds[command.type] : undefined;
    if (kind === undefined || tier === undefined || !isWithin(period, occurredAt)) return [];
    return [{ kind, incident, tier, person: actor.id === 'system' ? null : actor.id, at: occurredAt }];
  });
};
