import type { Label } from '@statedesk/engine';
import { categoryLabels, channelLabels, gradeLabels, satisfactionLabels } from '../../labels/labels.ts';
import { roleLabels } from '../../labels/roleLabels.ts';
import type { MonthFigures } from '../../report/figures.ts';
import { choice, rows, section, text } from '../formFields.ts';

const unset = { en: 'Not set yet', zh: '未定' };
const ended = {
  turnedAway: { en: 'Turned away', zh: '不予受理' },
  withdrawn: { en: 'Withdrawn', zh: '客户撤回' },
  cancelled: { en: 'Cancelled', zh: '取消' },
  countedWithAnother: { en: 'Counted with another', zh: '并入其他事件' },
} as const;

const counts = (label: Label, of: Label, labels: Readonly<Record<string, Label>>) =>
  rows(label, { of: choice(of, { ...labels, unset }), count: text({ en: 'Number', zh: '数量' }) });

const countsOf = (figures: Readonly<Record<string, number>> | undefined) =>
  Object.entries(figures ?? {}).map(([of, count]) => ({ of, count: String(count) }));

/** The incidents of the month by what they are, where they came from, and who solved them (5.15.d to 5.15.h). */
export const distributionFields = () =>
  section(
    { en: 'Distribution', zh: '分布' },
    {
      byPriority: counts({ en: 'By priority', zh: '按优先级' }, { en: 'Priority', zh: '优先级' }, gradeLabels),
      byCategory: counts({ en: 'By category', zh: '按类别' }, { en: 'Category', zh: '类别' }, categoryLabels),
      byChannel: counts({ en: 'By channel', zh: '按渠道' }, { en: 'Channel', zh: '受理渠道' }, channelLabels),
      solvedBy: counts({ en: 'Solved, by tier', zh: '按级别解决' }, { en: 'Tier', zh: '级别' }, roleLabels),
      satisfaction: counts(
        { en: 'Satisfaction', zh: '满意度' },
        { en: 'Satisfaction', zh: '满意度' },
        satisfactionLabels,
      ),
      leftOut: counts({ en: 'Left out of the total', zh: '不计入总数' }, { en: 'Ended as', zh: '情形' }, ended),
    },
  );

export const distributionOf = (figures: MonthFigures | null) => ({
  byPriority: countsOf(figures?.byPriority),
  byCategory: countsOf(figures?.byCategory),
  byChannel: countsOf(figures?.byChannel),
  solvedBy: countsOf(figures?.solvedBy),
  satisfaction: countsOf(figures?.satisfaction),
  leftOut: countsOf(figures?.leftOut),
});
