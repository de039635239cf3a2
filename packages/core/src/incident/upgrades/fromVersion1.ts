import {
  attachClock,
  instantSchema,
  retargetClock,
  type ClockLedger,
  type Instant,
  type Upgrade,
} from '@statedesk/engine';
import * as z from 'zod';
import { incidentPolicySchema } from '../../policy/incidentPolicy.ts';
import { gradeSchema } from '../../vocabulary/grade.ts';
import type { TargetedClock } from '../../vocabulary/incidentClock.ts';
import { blankIncident } from '../blankIncident.ts';
import { carriedOut } from '../clocks/carriedOut.ts';
import { placeIn } from '../incidentPosition.ts';
import type { IncidentRecord } from '../incidentRecord.ts';
import { targetGrade, targetOf } from '../clocks/targetedClock.ts';

/** What clocks are reckoned from in a record of version 1; the rest of it goes through as it is. */
const record1Schema = z.looseObject({
  reportedAt: instantSchema,
  respondedAt: instantSchema.nullable(),
  turnedAwayAt: instantSchema.nullable(),
  handlingEndedAt: instantSchema.nullable(),
  cycle: z.int().positive(),
  priority: gradeSchema.nullable(),
  followUp: z.looseObject({ reachedAt: instantSchema.nullable() }),
});
type Record1 = z.output<typeof record1Schema>;

// Only the calendar's name is taken from it: how long a target is, and by which calendar, the pinned policy says.
const defaults = incidentPolicySchema.parse({});

const running = (clock: TargetedClock, { reportedAt, cycle, priority }: Record1, at: Instant): ClockLedger => {
  const aim = targetOf(clock, targetGrade(priority), defaults);
  // When a later cycle began is not in a record of version 1: its time counts from the upgrade on.
  const ledger = attachClock({ clock, ...aim }, cycle === 1 ? reportedAt : at);
  // Nobody was held to a target before: one that is past already is breached once, now, with no warnings made up for.
  return carriedOut(retargetClock(ledger, at, aim.target));
};

/** The clocks of what is still to be answered or resolved. What had ended was not measured, and stays so (rule R11). */
const clocksOf = (known: Record1, at: Instant): IncidentRecord['clocks'] => ({
  ...blankIncident.clocks,
  response: known.respondedAt === null ? running('response', known, at) : null,
  resolution: known.handlingEndedAt === null && known.turnedAwayAt === null ? running('resolution', known, at) : null,
});

/**
 * An incident of version 1 as one of version 2: what is still to be answered or resolved is timed from its report on,
 * towards the target of its priority; progress and confirmation are waited for from the upgrade on. Calls that were not
 * answered before stay in the journal and are not counted again. The state is the same.
 *
 * @throws ZodError for a record that is not one of version 1
 */
export const fromVersion1: Upgrade = ({ record, state, at }) => {
  const known = record1Schema.parse(record);
  const { waiting, progressReminders, waivers, appliedBy, unconfirmed, earlierFollowUps, dissatisfaction } =
    blankIncident;
  const added = {
    expectedBy: null,
    clocks: clocksOf(known, at),
    earlierClocks: [],
    progressToldAt: at,
    confirmationAsked: placeIn(state, 'stage') === 'confirmation' ? { at, reminders: 0 } : null,
    followUp: {
      ...blankIncident.followUp,
      reachedAt: known.followUp.reachedAt,
      unreachableSince: placeIn(state, 'followUp') === 'unreachable' ? at : null,
    },
    ...{ waiting, progressReminders, waivers, appliedBy, unconfirmed, earlierFollowUps, dissatisfaction },
  };
  return { record: { ...record, ...added }, state };
};
