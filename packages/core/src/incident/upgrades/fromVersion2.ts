import { isJsonObject, type Json, type JsonObject, type Upgrade } from '@statedesk/engine';
import { placeIn } from '../incidentPosition.ts';
import { askedForProject } from './askedForProject.ts';

/** What records have had since version 3, as it stands where nothing of it has happened. */
const added: JsonObject = {
  endedEarly: null,
  judgement: null,
  application: null,
  configurationItem: null,
  problem: { number: 0, standing: 'none', ground: null, reference: null, at: null, revision: null },
  retiredAt: null,
  relations: { follows: null, main: null, duplicates: [], parent: null, children: [] },
  earlierResults: [],
  leadReleasedAt: null,
  numbers: [],
  affected: { named: 0, users: [], reminders: 0 },
  change: {
    ...{ number: 0, standing: 'none', class: null, codeReference: null },
    ...{ reference: null, requestedAt: null, settledAt: null, revision: null },
  },
  correction: null,
  queue: null,
  expediting: null,
  liaison: null,
  furtherParties: [],
  majorIncident: { proposedAt: null, declared: null, report: null, review: null, actions: [] },
  spending: { effortMinutes: 0, spent: 0, estimated: 0, askedFor: 0, approvedUpTo: null, approval: null },
  assistance: null,
  support: null,
  remoteRefusal: null,
  dispatch: null,
  workOrderApproval: null,
  visit: null,
  visitsMade: 0,
  signature: null,
  filing: null,
  articles: { consulted: [], solvedBy: null, drafted: null },
};

// Version 2 kept that something was archived, and not what.
const archiveOf = (archive: Json | undefined): Json =>
  isJsonObject(archive) ? { ...archive, through: archive['revision'] ?? 0, forms: [] } : null;

// Taken in, not over, and nobody's: it lies in the queue of its tier from the upgrade on (1.l).
const liesInQueue = ({ holder, acceptedAt, turnedAwayAt, closedAt }: JsonObject): boolean =>
  holder === null && acceptedAt !== null && turnedAwayAt === null && closedAt === null;

// That a cause was put off, and until when, is in the journal alone: it is looked for as if it never was.
const rootCauseOf = (rootCause: Json | undefined): Json =>
  isJsonObject(rootCause) ? { ...rootCause, lookedAt: null, nextLookAt: null, remindedAt: null } : null;
// Who of company management leads was in the journal alone.
const leadOf = (lead: Json | undefined): Json => (isJsonObject(lead) ? { person: null, ...lead } : null);

// Which tiers had it in between is in the journal alone: coming back to one of them is not held against it.
const routeOf = (tier: string): JsonObject => ({
  visited: tier === '' || tier === 'tier1' ? ['tier1'] : ['tier1', tier],
  bounces: 0,
  bouncedAt: null,
});

/** An incident of version 2 as one of version 3: nothing of what is new has happened to it, and it has no children. */
export const fromVersion2: Upgrade = ({ record, state, at }) => ({
  record: {
    ...record,
    ...added,
    archive: archiveOf(record['archive']),
    managementLead: leadOf(record['managementLead']),
    route: routeOf(placeIn(state, 'tier')),
    queue: liesInQueue(record) ? { since: at } : null,
    rootCause: rootCauseOf(record['rootCause']),
    clocks: { ...(isJsonObject(record['clocks']) ? record['clocks'] : {}), onSite: null },
    intake: askedForProject(record, state),
  },
  state: typeof state === 'string' ? state : { ...state, children: 'none' },
});
