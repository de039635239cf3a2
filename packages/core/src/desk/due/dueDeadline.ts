import type { DeadlineView, Label } from '@statedesk/engine';
import { deadlineLabel } from '../../labels/deadlineLabels.ts';
import { requirementTitle } from './requirementTitle.ts';

/** A deadline as the desk shows it: what is due, in both languages, and whether somebody was warned. */
export interface DueDeadline extends DeadlineView {
  readonly kind: 'deadline';
  readonly label: Label;
  /** The title of `requirement`. */
  readonly title: Label;
  /** Whether a warning before it has fired: of the same id, cycle and anchor. */
  readonly warned: boolean;
}

/** A deadline of the engine with its words. */
export const dueDeadline = (deadline: DeadlineView): DueDeadline => ({
  ...deadline,
  kind: 'deadline',
  label: deadlineLabel(deadline),
  title: requirementTitle(deadline.requirement),
  warned: deadline.firedRungs.some((rung) => rung.startsWith('warning')),
});
