import type { FieldLabel } from '@statedesk/engine';
import { channelLabels } from '../labels.ts';
import { roleLabels } from '../roleLabels.ts';
import { failureLabels, onSiteResultLabels, preparationLabels, remoteStandingLabels } from '../visitLabels.ts';
import { field } from './field.ts';

/** What is said of dispatch and visits (5.6, 5.7) and of their papers (5.10.a, 5.11.b). */
export const visitFields = {
  remote: field(
    ['Remote work', 'Why it is not solved remotely'],
    ['远程情况', '为何未能远程解决'],
    remoteStandingLabels,
  ),
  opinion: field(['Opinion', 'Why on-site work is needed'], ['意见', '需要现场处理的理由']),
  number: field(['Work order number', 'The company’s own number for it'], ['工单号', '公司自编的工单号']),
  service: field(['Service', 'What is to be done there'], ['服务内容', '现场拟开展的服务']),
  assignment: field(['Who goes and when', 'The people and the time'], ['人员与时间', '到场人员与时间安排']),
  'assignment.people': field(['People', 'Who goes, one by one'], ['人员', '逐一列出到场人员']),
  'assignment.people.tier': field(['Tier', 'For which tier they go'], ['支持级别', '代表哪一级支持'], roleLabels),
  'assignment.from': field(['From', 'When it begins; with the offset from UTC'], ['自', '开始时刻，须带时区偏移']),
  'assignment.until': field(['Until', 'When it ends; with the offset from UTC'], ['至', '结束时刻，须带时区偏移']),
  customerPrepares: field(
    ['The customer prepares', 'What the customer has to prepare or provide'],
    ['客户配合事宜', '需客户准备或配合的事项'],
  ),
  'approveWorkOrder.remarks': field(['Remarks', 'What is to be heeded'], ['备注', '需注意的事项']),
  'agreeVisit.from': field(
    ['Date and time', 'When they come; with the offset from UTC'],
    ['到场时间', '约定的到场时刻，须带时区偏移'],
  ),
  place: field(['Place', 'Where they come to'], ['地点', '约定的到场地点']),
  'agreeVisit.by': field(['By', 'How it was agreed on'], ['渠道', '约定所用的渠道'], channelLabels),
  lead: field(['On-site lead', 'Who answers for the work there'], ['现场负责人', '现场工作的负责人']),
  'recordPreparation.items': field(['Items', 'What is at hand'], ['准备项', '已备齐的项目']),
  'items.item': field(['Item', 'Which of the four'], ['项目', '四项之一'], preparationLabels),
  version: field(['Version', 'Which version it is'], ['版本', '其版本']),
  'inviteToVisit.tier': field(['Tier', 'For which tier they go along'], ['支持级别', '代表哪一级支持'], roleLabels),
  'failVisit.ground': field(['Ground', 'Why nothing could be done'], ['原因', '未能服务的原因'], failureLabels),
  reachedSite: field(
    ['Reached the site', 'Whether they came as far as the customer’s door'],
    ['已到达', '是否已到达客户处'],
  ),
  'leaveSite.done': field(['What was done', 'How it was diagnosed and solved'], ['处理过程', '问题诊断及解决过程']),
  'leaveSite.result': field(['Result', 'How far it is solved'], ['解决情况', '问题解决情况'], onSiteResultLabels),
  nextServiceAt: field(
    ['Next service', 'When it goes on; with the offset from UTC'],
    ['下次服务时间', '继续服务的时刻，须带时区偏移'],
  ),
  customerRemarks: field(['Customer’s remarks', 'What the customer says of it'], ['客户意见', '客户的意见建议']),
  productVersion: field(['Product version', 'As it is installed there'], ['产品版本', '现场所装的版本']),
  serialNumber: field(['Serial number', 'Of the device'], ['序列号', '设备序列号']),
  signedBy: field(['Signed by', 'Who signed for the customer'], ['签字人', '客户方签字人']),
  signedAt: field(['Signed at', 'When; with the offset from UTC'], ['签字时间', '签字时刻，须带时区偏移']),
  'recordSignature.reference': field(
    ['Reference', 'Of the paper or of its scan, as it is filed'],
    ['凭证', '纸质件或扫描件的归档编号'],
  ),
  witness: field(['Witness', 'Who saw it'], ['见证人', '在场见证的人员']),
  'confirmSigningRefusal.remarks': field(['Remarks', 'What was found'], ['备注', '核实情况']),
  'handInWorkOrder.reference': field(['Reference', 'Of what is handed in'], ['凭证', '所交存文件的编号']),
  shelfmark: field(['Shelfmark', 'Where it is kept'], ['档案号', '存放的档案号']),
} satisfies Readonly<Record<string, FieldLabel>>;
