import type { Instant, InstanceView, Label, Obligation } from '@statedesk/engine';
import { dueDeadline, type DueDeadline } from './dueDeadline.ts';
import { requirementTitle } from './requirementTitle.ts';

/** Something owed by a time, where no deadline stands for it. */
export interface DueObligation extends Pick<Obligation, 'id' | 'requirement' | 'label' | 'owedSince'> {
  readonly kind: 'obligation';
  readonly title: Label;
  readonly dueAt: Instant;
  /** Whether that time is over, when it was read. */
  readonly overdue: boolean;
}

/** What is due of one incident. */
export type DueItem = DueDeadline | DueObligation;

/** Obligation → the deadline that watches over it. */
const watchedBy: Readonly<Record<string, string>> = {
  followUp: 'followUp',
  noticeAcknowledgement: 'notice',
  taking: 'queue',
  expeditingAnswer: 'expediting',
  majorIncidentReview: 'majorIncidentReview',
  reviewAction: 'reviewAction',
  dissatisfaction: 'dissatisfaction',
  rootCause: 'rootCause',
  problemJudgement: 'judgement',
};

const owedItem = (
  { id, requirement, label, owedSince, dueAt, standing }: Obligation,
  { deadlines }: InstanceView,
  at: number,
): readonly DueObligation[] => {
  if (dueAt === undefined || standing !== 'owed') return [];
  if (deadlines.some((deadline) => deadline.id === watchedBy[id.split('.')[0] ?? id] && deadline.dueAt === dueAt))
    return [];
  const overdue = Date.parse(dueAt) <= at;
  return [
    { kind: 'obligation', id, requirement, label, title: requirementTitle(requirement), owedSince, dueAt, overdue },
  ];
};

/**
 * What is due of one incident, in due order: its deadlines, and what it owes by a time that none of them watches over.
 * `at`, epoch milliseconds, says what is overdue.
 */
export const dueItems = (view: InstanceView, at: number): readonly DueItem[] =>
  [
    ...view.deadlines.map(dueDeadline),
    ...view.obligations.flatMap((obligation) => owedItem(obligation, view, at)),
  ].toSorted((one, other) => Date.parse(one.dueAt) - Date.parse(other.dueAt));
