import {
  attachClock,
  instantSchema,
  retargetClock,
  type ClockLedger,
  type Instant,
  type JsonObject,
  type StateValue,
} from '@statedesk/engine';
import * as z from 'zod';
import { incidentPolicySchema } from '../../policy/incidentPolicy.ts';
import { gradeSchema } from '../../vocabulary/grade.ts';
import type { TargetedClock } from '../../vocabulary/incidentClock.ts';
import { blankIncident } from '../blankIncident.ts';
import { carriedOut } from '../clocks/carriedOut.ts';
import { targetGrade, targetOf } from '../clocks/targetedClock.ts';

/** What clocks are reckoned from in a record of version 1; the rest of it goes through as it is. */
const record1Schema = z.looseObject({
  reportedAt: instantSchema,
  respondedAt: instantSchema.nullable(),
  turnedAwayAt: instantSchema.nullable(),
  handlingEndedAt: instantSchema.nullable(),
  cycle: z.int().positive(),
  priority: gradeSchema.nullable(),
});
type Record1 = z.output<typeof record1Schema>;

/** An incident as it stands, and when it is upgraded: RFC 3339 in UTC. */
interface Upgrading {
  readonly record: JsonObject;
  readonly state: StateValue;
  readonly at: Instant;
}

// Only the calendar's name is taken from it: how long a target is, and by which calendar, the pinned policy says.
const defaults = incidentPolicySchema.parse({});

const running = (clock: TargetedClock, { reportedAt, cycle, priority }: Record1, at: Instant): ClockLedger => {
  const aim = targetOf(clock, targetGrade(priority), defaults);
  // When a later cycle began is not in a record of version 1: its time counts from the upgrade on.
  const ledger = attachClock({ clock, ...aim }, cycle === 1 ? reportedAt : at);
  // Nobody was held to a target before: one that is past already is breached once, now, with no warnings made up for.
  return carriedOut(retargetClock(ledger, at, aim.target));
};

/**
 * An incident of version 1 as one of version 2: what is still to be answered or resolved is timed from its report on,
 * towards the target of its priority. What had ended by then was not measured, and stays so: there is no entry to say
 * that it was late (rule R11). The state is the same.
 *
 * @throws ZodError for a record that is not one of version 1
 */
export const fromVersion1 = ({
  record,
  state,
  at,
}: Upgrading): { readonly record: JsonObject; readonly state: StateValue } => {
  const known = record1Schema.parse(record);
  const { respondedAt, turnedAwayAt, handlingEndedAt } = known;
  const clocks = {
    ...blankIncident.clocks,
    response: respondedAt === null ? running('response', known, at) : null,
    resolution: handlingEndedAt === null && turnedAwayAt === null ? running('resolution', known, at) : null,
  };
  return { record: { ...record, expectedBy: null, clocks, earlierClocks: [] }, state };
};
