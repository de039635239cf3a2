import type { Label } from '@statedesk/engine';
import type { DayReckoning, Occasion } from '../procedure/deadlines/reckoning.ts';

/** What a due time is reckoned from. */
export const occasionLabels = {
  reported: { en: 'the report', zh: '报告' },
  backToWork: { en: 'the return to work', zh: '重新处理' },
  handedToVendor: { en: 'the hand-over to the vendor', zh: '转交供应商' },
  timeAgreed: { en: 'the agreement on a time', zh: '约定解决时间' },
  dispatchAsked: { en: 'the request for a visit', zh: '申请派单' },
  workOrderSubmitted: { en: 'the submission of the work order', zh: '工单报批' },
  workOrderHandedIn: { en: 'the handing in of the work order', zh: '工单交存' },
  queued: { en: 'the return to the queue', zh: '进入待领' },
  handedBack: { en: 'the hand-over back', zh: '退转' },
  assistanceAsked: { en: 'the request for assistance', zh: '请求协助' },
  approvalAsked: { en: 'the request for approval', zh: '提交审批' },
  criteriaMet: { en: 'the classification that meets a criterion', zh: '分类符合重大事件标准' },
  majorDeclared: { en: 'the declaration of a major incident', zh: '宣布重大事件' },
  expedited: { en: 'the expediting', zh: '督办' },
  noticeGiven: { en: 'the notice', zh: '通知部门经理' },
  customerTold: { en: 'the last word to the customer', zh: '最近一次通报客户' },
  numberWanted: { en: 'the beginning of what is numbered', zh: '编号对象产生' },
  userTold: { en: 'the last word to the other user', zh: '最近一次通报该用户' },
  waitBegan: { en: 'the beginning of the wait', zh: '开始等待' },
  dateCame: { en: 'the date that was agreed on', zh: '约定日期' },
  confirmationAsked: { en: 'the question to the customer', zh: '请求客户确认' },
  handlingEnded: { en: 'the end of handling', zh: '处理完毕' },
  nextLookSet: { en: 'the next look that was set', zh: '约定的下次排查' },
  customerDissatisfied: { en: 'the customer’s dissatisfaction', zh: '客户表示不满意' },
  lastSettled: { en: 'the last thing that was settled', zh: '最后一项事务办结' },
  closed: { en: 'closure', zh: '关闭' },
  monthEnded: { en: 'the end of the month', zh: '月末' },
  reportSent: { en: 'the report was sent', zh: '报送报告' },
  endedEarly: { en: 'the end without a solution', zh: '提前终止' },
  changeRequested: { en: 'the hand-over to change management', zh: '转变更管理' },
  resourcesAsked: { en: 'the request for resources', zh: '申请资源' },
  updateHandedOver: { en: 'the hand-over of the update', zh: '移交配置更新' },
  problemFound: { en: 'the problem was found', zh: '发现流程问题' },
  problemRaised: { en: 'the problem was raised', zh: '提出流程问题' },
  actionDecided: { en: 'the decision', zh: '决定措施' },
  reportRequested: { en: 'the request for a service report', zh: '申请服务报告' },
  reportAccepted: { en: 'the acceptance of the request', zh: '受理服务报告申请' },
  reviewHeld: { en: 'the review was held', zh: '召开回顾' },
  reviewAsked: { en: 'the submission for review', zh: '提交审核' },
} as const satisfies Readonly<Record<Occasion, Label>>;

/** Which instant of the last working day is meant. */
export const dayEndLabels = {
  endOfWorkingTime: { en: 'to the end of its working time', zh: '至当日下班' },
  midnight: { en: 'to its midnight', zh: '至当日午夜' },
  sameTime: { en: 'to the same hour', zh: '至当日同一时刻' },
} as const satisfies Readonly<Record<DayReckoning['until'], Label>>;

/** What a stretch of an explanation is. `before`: of the day that is not counted, because it is reckoned from it. */
export const stretchLabels = {
  counted: { en: 'counted', zh: '计入' },
  closed: { en: 'closed', zh: '不计' },
  paused: { en: 'paused', zh: '暂停' },
  before: { en: 'not counted', zh: '不计' },
} as const satisfies Readonly<Record<string, Label>>;

/** Why a stretch does not count, where no calendar says so. */
export const stretchReasonLabels = {
  firstDay: { en: 'The day it is reckoned from', zh: '起算当日' },
  noWorkingDay: { en: 'No working day', zh: '非工作日' },
  stopped: { en: 'Stopped for a time', zh: '曾停止计时' },
} as const satisfies Readonly<Record<string, Label>>;
