import type { Tier } from '../../vocabulary/role.ts';
import { endVendorClock } from '../clocks/endVendorClock.ts';
import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

type HandOver = Given<
  'handOverToRD' | 'handOverToManagement' | 'handOverToVendor' | 'handBackToTier1' | 'recallIncident'
>;

const targets = {
  handOverToRD: 'tier2RD',
  handOverToManagement: 'tier2Management',
  handOverToVendor: 'tier3Vendor',
  handBackToTier1: 'tier1',
} as const satisfies Readonly<Record<Exclude<HandOver['type'], 'recallIncident'>, Tier>>;

// A recall is the incident manager's own doing: there is nothing to tell them of it.
const routeAfter = ({ route }: IncidentRecord, command: HandOver): IncidentRecord['route'] => {
  const isRecall = command.type === 'recallIncident';
  const tier = isRecall ? command.payload.to : targets[command.type];
  if (!route.visited.includes(tier)) return { ...route, visited: [...route.visited, tier] };
  return isRecall ? route : { ...route, bounces: route.bounces + 1, bouncedAt: command.occurredAt };
};

// Who had it stays the vendor's contact at the desk (3.3.e).
const liaisonAfter = ({ holder }: IncidentRecord, { type, actor, occurredAt }: HandOver): IncidentRecord['liaison'] =>
  type === 'handOverToVendor' ? { person: holder?.person ?? actor.id, since: occurredAt } : null;

/** Another tier has it: it lies in its queue, and a vendor's contract ends with the vendor's turn. */
export const countHandOver = (record: IncidentRecord, command: HandOver): IncidentRecord => ({
  ...endVendorClock(record, command.occurredAt),
  handOvers: record.handOvers + 1,
  holder: null,
  queue: { since: command.occurredAt },
  route: routeAfter(record, command),
  vendor: null,
  liaison: liaisonAfter(record, command),
  assistance: command.type === 'handOverToVendor' ? null : record.assistance,
});
