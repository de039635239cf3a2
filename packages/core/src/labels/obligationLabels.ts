import type { Label } from '@statedesk/engine';
import type { ObligationId } from '../incident/obligations/obligationId.ts';

/** What may be owed of an incident, in a word. */
export const obligationLabels: Readonly<Record<ObligationId, Label>> = {
  entitlement: { en: 'Entitlement', zh: '服务资格' },
  details: { en: 'Details by telephone', zh: '电话询问详情' },
  noticeAcknowledgement: { en: 'Acknowledgement of the notice', zh: '通知确认' },
  taking: { en: 'Taking up', zh: '认领' },
  expeditingAnswer: { en: 'Answer to an expediting', zh: '督办答复' },
  dispatchDecision: { en: 'Decision on the visit', zh: '派单决定' },
  workOrder: { en: 'Work order', zh: '技术支持工单' },
  workOrderApproval: { en: 'Approval of the work order', zh: '工单审批' },
  preparation: { en: 'Preparation of the visit', zh: '到场准备' },
  leaving: { en: 'Leaving the site', zh: '离开现场' },
  signature: { en: 'Signature', zh: '客户签字' },
  workOrderHandIn: { en: 'Work order handed in', zh: '工单交存' },
  workOrderReceipt: { en: 'Work order acknowledged', zh: '工单签收' },
  backup: { en: 'Backup', zh: '备份' },
  majorIncidentDecision: { en: 'Decision on a major incident', zh: '重大事件决定' },
  majorIncidentAcknowledgement: { en: 'Top management’s acknowledgement', zh: '管理层确认' },
  majorIncidentReview: { en: 'Review of the major incident', zh: '重大事件评审' },
  change: { en: 'Change', zh: '变更' },
  costApproval: { en: 'Approval of the cost', zh: '费用审批' },
  documentation: { en: 'Documentation', zh: '文档化' },
  customerConfirmation: { en: 'Customer’s confirmation', zh: '客户确认' },
  archive: { en: 'Archive', zh: '归档' },
  configurationUpdate: { en: 'Configuration update', zh: '配置更新' },
  knowledge: { en: 'Knowledge', zh: '知识库' },
  leadRelease: { en: 'Release of the lead', zh: '解除牵头' },
  rootCause: { en: 'Root cause', zh: '根源' },
  followUp: { en: 'Follow-up', zh: '回访' },
  dissatisfaction: { en: 'Answer to dissatisfaction', zh: '不满意的答复' },
};
