import type { FieldLabel } from '@statedesk/engine';
import { field } from './field.ts';

/** What is said of the process itself: its problems and what is done about them (3.1.d). */
export const processFields = {
  clause: field(['Clause', 'Which clause of the procedure it concerns'], ['条款', '涉及本流程的哪一条']),
  foundIn: field(['Found in', 'At what it was found: a review, an audit'], ['发现之处', '在何处发现，如评审、审计']),
  'recordProcessProblem.description': field(['Problem', 'What is wrong'], ['问题', '存在什么问题']),
  'recordProcessProblem.incident': field(['Incident', 'At which incident it showed'], ['事件', '在哪一事件中发现']),
  proposal: field(['Proposal', 'What could be done about it'], ['建议', '可采取的改进']),
  decision: field(['Decision', 'What was decided, and why'], ['决定', '决定的内容与理由']),
  'actions.withinWorkingDays': field(
    ['Within working days', 'Counted from the day after the decision'],
    ['完成期限（工作日）', '自决定次日起的工作日数'],
  ),
  'completeProcessAction.number': field(['Number', 'Which action is done'], ['编号', '已完成的措施编号']),
  'dropProcessAction.number': field(['Number', 'Which action is dropped'], ['编号', '取消的措施编号']),
} as const satisfies Readonly<Record<string, FieldLabel>>;
