import { waitingReasonSchema } from '../../vocabulary/waitingReason.ts';
import type { IncidentPolicy } from '../incidentPolicy.ts';

/** A setting in working days. */
export interface DaySetting {
  readonly setting: string;
  readonly days: number;
}

/** The setting that looks furthest ahead: how many working days a deadline may lie from its beginning. */
export const longestWait = ({ waiting, confirmation, followUp, reopening, ...others }: IncidentPolicy): DaySetting =>
  [
    { setting: 'followUp.workingDays', days: followUp.workingDays },
    { setting: 'reopening.workingDays', days: reopening.workingDays },
    { setting: 'dissatisfaction.answerWithinWorkingDays', days: others.dissatisfaction.answerWithinWorkingDays },
    { setting: 'retirement.workingDays', days: others.retirement.workingDays },
    { setting: 'rootCause.lookWithinWorkingDays', days: others.rootCause.lookWithinWorkingDays },
    { setting: 'confirmation.closeAfterWorkingDays', days: confirmation.closeAfterWorkingDays },
    ...waitingReasonSchema.options.map((reason) => ({
      setting: `waiting.${reason}.patienceWorkingDays`,
      days: waiting[reason].patienceWorkingDays ?? 0,
    })),
  ].reduce((longest, one) => (one.days > longest.days ? one : longest));
