import { retargetClock, type Instant } from '@statedesk/engine';
import type { IncidentPolicy } from '../../policy/incidentPolicy.ts';
import type { Grade } from '../../vocabulary/grade.ts';
import type { TargetedClock } from '../../vocabulary/incidentClock.ts';
import type { IncidentRecord } from '../incidentRecord.ts';
import { carriedOut } from './carriedOut.ts';
import { targetOf } from './targetedClock.ts';
import { withClock } from './withClock.ts';

/** What the targets are to follow, and since when. */
interface Judged {
  readonly at: Instant;
  readonly priority: Grade;
  readonly policy: IncidentPolicy;
}

const follow = (record: IncidentRecord, clock: TargetedClock, { at, priority, policy }: Judged): IncidentRecord => {
  const ledger = record.clocks[clock];
  if (ledger === null || ledger.stopped !== null) return record;
  const present = ledger.targets.at(-1);
  if (present?.kind === 'policy' && present.name === priority) return record;
  const { calendar, target } = targetOf(clock, priority, policy);
  return withClock(record, clock, { ...carriedOut(retargetClock(ledger, at, target)), calendar });
};

/**
 * The targets of the clocks that have not ended follow another priority (5.2.b, 5.2.e). The time used is kept, reckoned
 * in the calendar of the new target; a breach on record stays one.
 */
export const followPriority = (record: IncidentRecord, judged: Judged): IncidentRecord =>
  (['response', 'resolution', 'onSite'] as const).reduce((followed, clock) => follow(followed, clock, judged), record);
