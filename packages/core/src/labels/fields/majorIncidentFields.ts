import type { FieldLabel } from '@statedesk/engine';
import { field } from './field.ts';

/** What is said of a major incident: its owner, its report, its review (ISO.a to ISO.c). */
export const majorIncidentFields = {
  owner: field(['Owner', 'Who owns the major incident from now on'], ['负责人', '今后由谁负责该重大事件']),
  report: field(
    ['Report', 'What happened, how it was handled and what it meant to the customer'],
    ['报告', '经过、处理情况及对客户的影响'],
  ),
  people: field(['People', 'Who takes part in the review'], ['参加人员', '参加评审或回顾的人员']),
  findings: field(['Findings', 'What the review found'], ['发现', '评审发现的问题']),
  actions: field(['Actions', 'What is to be done about it'], ['措施', '应采取的措施']),
  'actions.action': field(['Action', 'What is to be done'], ['措施内容', '应做什么']),
  'actions.owner': field(['Owner', 'Who does it'], ['责任人', '由谁完成']),
  'actions.dueAt': field(['Due', 'By when; with the offset from UTC'], ['期限', '完成的时刻，须带时区偏移']),
  'completeReviewAction.number': field(['Number', 'Which action is done'], ['编号', '已完成的措施编号']),
} as const satisfies Readonly<Record<string, FieldLabel>>;
