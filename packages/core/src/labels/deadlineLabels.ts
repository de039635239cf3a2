import type { Label } from '@statedesk/engine';
import type { DeadlineId } from '../incident/deadlines/deadlineId.ts';
import type { UpdateDeadlineId } from '../configurationUpdate/updateDeadlines.ts';
import type { ArticleDeadlineId } from '../knowledgeArticle/articleDeadlines.ts';
import type { ReportDeadlineId } from '../incidentReport/incidentReportDeadlines.ts';
import type { ProcessProblemDeadlineId } from '../processProblem/processProblemDeadlines.ts';
import type { ProcessReportDeadlineId } from '../processReport/processReportDeadlines.ts';
import type { ServiceReviewDeadlineId } from '../serviceReview/serviceReviewDeadlines.ts';
import type { DocumentDeadlineId } from '../controlledDocument/documentDeadlines.ts';
import type { ServiceReportDeadlineId } from '../serviceReport/serviceReportDeadlines.ts';
import type { ResourceDeadlineId } from '../resourceRequest/resourceDeadlines.ts';
import { waitingReasonSchema } from '../vocabulary/waitingReason.ts';
import { waitingReasonLabels } from './waitingLabels.ts';

type Kind<Id> = Id extends `waiting.${string}` ? 'waiting' : Id;

/** Deadline → rung → what is due. Of a rung with a number, `warning75`, `reminder2`, the number stands beside it. */
export const deadlineLabels = {
  response: {
    warning: { en: 'The response is due soon', zh: '响应即将到期' },
    breach: { en: 'The response is due', zh: '响应到期' },
  },
  resolution: {
    warning: { en: 'The resolution is due soon', zh: '解决即将到期' },
    breach: { en: 'The resolution is due', zh: '解决到期' },
  },
  vendor: {
    warning: { en: 'The vendor’s turn ends soon', zh: '供应商处理即将到期' },
    breach: { en: 'The vendor’s turn ends', zh: '供应商处理到期' },
  },
  agreed: {
    warning: { en: 'The agreed time comes soon', zh: '约定时间临近' },
    breach: { en: 'The agreed time comes', zh: '约定时间到期' },
  },
  onSite: {
    warning: { en: 'Somebody is to be on site soon', zh: '到场即将到期' },
    breach: { en: 'Somebody is to be on site', zh: '到场到期' },
  },
  dispatch: { undecided: { en: 'The project manager is to have decided', zh: '项目经理决定到期' } },
  workOrder: { unanswered: { en: 'The technical director is to have answered', zh: '技术总监审批到期' } },
  workOrderReceipt: {
    reminder: { en: 'The archive administrator is asked for the work order again', zh: '再次提醒签收工单' },
  },
  queue: { untaken: { en: 'Somebody is to have taken it up', zh: '领取到期' } },
  bounces: { limit: { en: 'Handed back and forth: the incident manager is told', zh: '反复转交，上报事件管理负责人' } },
  assistance: { unanswered: { en: 'The vendor is to have answered', zh: '供应商答复到期' } },
  costApproval: { unanswered: { en: 'The cost is to have been decided', zh: '费用审批到期' } },
  majorIncident: {
    proposed: { en: 'A major incident is proposed', zh: '提请宣布重大事件' },
    unacknowledged: { en: 'Top management is to have acknowledged the major incident', zh: '管理层确认重大事件到期' },
  },
  majorIncidentReview: { overdue: { en: 'The review of the major incident is due', zh: '重大事件评审到期' } },
  reviewAction: { overdue: { en: 'An action of the review is due', zh: '评审措施到期' } },
  expediting: { unanswered: { en: 'The expediting is to have been answered', zh: '答复督办到期' } },
  notice: { unacknowledged: { en: 'The department manager is to have acknowledged', zh: '部门经理确认已知悉到期' } },
  number: { incident: { en: 'A running number is to be asked for', zh: '须申请编号' } },
  affected: { reminder: { en: 'An affected user is to be told how it stands', zh: '须向受影响用户通报进展' } },
  progress: { reminder: { en: 'The customer is to be told how it stands', zh: '须向客户通报进展' } },
  waiting: {
    reminder: { en: 'What is waited for is asked for again', zh: '催办' },
    patience: { en: 'The patience with a wait ends', zh: '等待期限届满' },
  },
  confirmation: {
    reminder: { en: 'The customer is asked again to confirm', zh: '再次请客户确认' },
    end: { en: 'It goes on unconfirmed', zh: '未获确认，转入关闭' },
    escalation: { en: 'Unconfirmed: the incident manager is told', zh: '未获确认，上报事件管理负责人' },
  },
  followUp: {
    warning: { en: 'The follow-up is due soon', zh: '客户回访即将到期' },
    overdue: { en: 'The follow-up is due', zh: '客户回访到期' },
  },
  dissatisfaction: { unanswered: { en: 'The dissatisfied customer is to be answered', zh: '须处置客户不满意' } },
  change: {
    timedOut: { en: 'The change is to be over', zh: '变更到期' },
    incidentEnded: { en: 'Change management is told that the incident has ended', zh: '通知变更管理事件已终止' },
  },
  problem: {
    incidentEnded: { en: 'Problem management is told that the incident has ended', zh: '通知问题管理事件已终止' },
  },
  judgement: {
    overdue: {
      en: 'Impact, recurrence and need of problem management are to be judged',
      zh: '影响、重复性及是否转问题管理的判定到期',
    },
  },
  rootCause: { look: { en: 'The root cause is to be looked for', zh: '须查找根源' } },
  retirement: { end: { en: 'It is retired', zh: '事件终结' } },
  reopening: { end: { en: 'It can be reopened no longer', zh: '重开期限届满' } },
  report: {
    unsent: { en: 'The monthly report is to have been sent', zh: '月度报告报送到期' },
    unacknowledged: { en: 'The monthly report is to have been acknowledged', zh: '月度报告签收到期' },
  },
  resources: { undecided: { en: 'The request for resources is to be decided', zh: '资源申请审批到期' } },
  configuration: {
    answer: { en: 'The configuration update is to be accepted', zh: '配置更新受理到期' },
    completion: { en: 'The configuration update is to be done', zh: '配置更新完成到期' },
  },
  processProblem: {
    unraised: { en: 'The problem of the process is to have been raised', zh: '流程问题提出到期' },
    unacknowledged: { en: 'The problem of the process is to have been acknowledged', zh: '流程问题确认到期' },
  },
  processReport: {
    unsent: { en: 'The report on problems of the process is to have been sent', zh: '流程问题报告报送到期' },
    unacknowledged: {
      en: 'The report on problems of the process is to have been acknowledged',
      zh: '流程问题报告签收到期',
    },
  },
  serviceReview: {
    notHeld: { en: 'The review of the service is to be on record as held', zh: '服务回顾召开到期' },
    next: { en: 'The next review of the service is to have been held', zh: '下次服务回顾到期' },
  },
  serviceReport: {
    answer: { en: 'The request for a service report is to be answered', zh: '服务报告受理到期' },
    answerEscalation: { en: 'The request for a service report is escalated', zh: '服务报告受理逾期上报' },
    completion: { en: 'The service report is to be delivered', zh: '服务报告完成到期' },
    completionEscalation: { en: 'The missing service report is escalated', zh: '服务报告逾期上报' },
  },
  serviceReviewAction: {
    due: { en: 'An action of the service review is due', zh: '服务回顾措施到期' },
    escalation: { en: 'An action of the service review is overdue: it is escalated', zh: '服务回顾措施逾期上报' },
  },
  documentReview: { undecided: { en: 'The document is to be reviewed', zh: '受控文件审核到期' } },
  documentApproval: { undecided: { en: 'The document is to be approved', zh: '受控文件批准到期' } },
  processAction: {
    due: { en: 'An action about the process is due', zh: '改进措施到期' },
    escalation: { en: 'An action about the process is overdue: it is escalated', zh: '改进措施逾期上报' },
  },
  articleReview: { undecided: { en: 'The article is to be reviewed', zh: '知识条目审核到期' } },
  articleNumber: { article: { en: 'The article is to have a number', zh: '知识条目待编号' } },
  reportNumber: { report: { en: 'The monthly report is to have a number', zh: '月度报告待编号' } },
} as const satisfies Readonly<
  Record<
    | Kind<DeadlineId>
    | ResourceDeadlineId
    | ArticleDeadlineId
    | ReportDeadlineId
    | UpdateDeadlineId
    | ProcessProblemDeadlineId
    | ProcessReportDeadlineId
    | ServiceReviewDeadlineId
    | ServiceReportDeadlineId
    | DocumentDeadlineId,
    Readonly<Record<string, Label>>
  >
>;

const table: Readonly<Record<string, Readonly<Record<string, Label>>>> = deadlineLabels;

const ownOf = <Value>(of: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(of, name) ? of[name] : undefined;

const numbered = ({ en, zh }: Label, step: string, number: string): Label => {
  if (number === '') return { en, zh };
  return step === 'warning'
    ? { en: `${en} (${number} %)`, zh: `${zh}（${number}%）` }
    : { en: `${en} (no. ${number})`, zh: `${zh}（第 ${number} 次）` };
};

const forReason = ({ en, zh }: Label, reason: string | undefined): Label => {
  const { data: known } = waitingReasonSchema.safeParse(reason);
  if (known === undefined) return { en, zh };
  const waitedFor = waitingReasonLabels[known];
  return { en: `${en} – ${waitedFor.en}`, zh: `${waitedFor.zh}：${zh}` };
};

/**
 * What is due, as people call it. One that the table does not have is called by its id and rung.
 * @example deadlineLabel({ id: 'resolution', rung: 'warning75' }).zh // 解决即将到期（75%）
 */
export const deadlineLabel = ({ id, rung }: { readonly id: string; readonly rung: string }): Label => {
  const [kind = '', reason] = id.split('.');
  const step = rung.replace(/\d+$/, '');
  const rungs = ownOf(table, kind) ?? {};
  const label = ownOf(rungs, step);
  if (label === undefined) return { en: `${id}: ${rung}`, zh: `${id}：${rung}` };
  return numbered(forReason(label, reason), step, rung.slice(step.length));
};
