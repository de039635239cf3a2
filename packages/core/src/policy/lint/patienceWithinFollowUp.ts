import type { Label } from '@statedesk/engine';
import { waitingReasonLabels } from '../../labels/waitingLabels.ts';
import { waitingReasonSchema } from '../../vocabulary/waitingReason.ts';
import type { LintRule } from './lintSubject.ts';

interface Patience {
  readonly setting: string;
  readonly label: Label;
  readonly days: number | null;
}

/** Nobody is waited for longer than the whole follow-up may take (5.14.a): a call-back would come before patience ends. */
export const patienceWithinFollowUp: LintRule = ({ policy: { waiting, confirmation, followUp } }) => {
  const patiences: readonly Patience[] = [
    ...waitingReasonSchema.options.map((reason) => ({
      setting: `waiting.${reason}.patienceWorkingDays`,
      label: waitingReasonLabels[reason],
      days: waiting[reason].patienceWorkingDays,
    })),
    {
      setting: 'confirmation.closeAfterWorkingDays',
      label: { en: 'The customer’s confirmation', zh: '等待客户确认' },
      days: confirmation.closeAfterWorkingDays,
    },
  ];
  const most = followUp.workingDays;
  return patiences
    .filter(({ days }) => days !== null && days > most)
    .map(({ setting, label, days }) => ({
      severity: 'warning',
      rule: 'patienceWithinFollowUp',
      requirement: '5.14.a',
      message: {
        en: `${label.en}: ${String(days)} working days of patience outlast the ${most} in which the customer is called back.`,
        zh: `${label.zh}：等待期限 ${String(days)} 个工作日，超过回访期限 ${most} 个工作日。`,
      },
      change: { en: `Set '${setting}' to ${most} or less.`, zh: `将 ${setting} 设为不超过 ${most}。` },
    }));
};
