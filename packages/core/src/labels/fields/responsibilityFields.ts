import type { FieldLabel } from '@statedesk/engine';
import { partyKindLabels } from '../labels.ts';
import { obligationLabels } from '../obligationLabels.ts';
import { roleLabels } from '../roleLabels.ts';
import { waitingReasonLabels } from '../waitingLabels.ts';
import { field } from './field.ts';

const handOverLabels = {
  triedWithoutSuccess: { en: 'Tried without success', zh: '尝试未果' },
  beyondAbility: { en: 'Beyond this tier’s ability', zh: '超出本级能力' },
};

const leadLabels = {
  major: { en: 'Major fault', zh: '重大故障' },
  dispute: { en: 'Dispute', zh: '纠纷' },
};

/** Who answers for an incident, who is asked along, and what is owed (5.5, 1.l). */
export const responsibilityFields = {
  reason: field(['Reason', 'Why'], ['理由', '说明原因']),
  'startWaiting.reason': field(
    ['Waits for', 'What the incident waits for'],
    ['等待原因', '事件在等待什么'],
    waitingReasonLabels,
  ),
  'endWaiting.reason': field(
    ['Waited for', 'Which wait is over'],
    ['等待原因', '哪一项等待已结束'],
    waitingReasonLabels,
  ),
  ground: field(['Ground', 'Why it is handed over'], ['转交依据', '转交的依据'], handOverLabels),
  'takeLead.ground': field(['Ground', 'Why company management leads'], ['牵头依据', '由管理层牵头的依据'], leadLabels),
  holder: field(['Holder', 'Who answers for it from now on'], ['责任人', '今后由谁负责']),
  person: field(['Person', 'Who it is'], ['人员', '指定的人员']),
  tier: field(['Tier', 'The support tier it begins at'], ['支持级别', '从哪一级开始'], roleLabels),
  to: field(['To', 'The support tier it is recalled to'], ['召回至', '召回到哪一级'], roleLabels),
  vendor: field(['Vendor', 'Who works on it under contract'], ['供应商', '按协议处理的供应商']),
  domain: field(['Service domain', 'Which part of the contract it falls under'], ['服务领域', '协议中的服务领域']),
  instruction: field(['Instruction', 'What is to be done now'], ['督办要求', '现在应做什么']),
  answerBy: field(
    ['Answer by', 'When an answer is due; with the offset from UTC'],
    ['答复时限', '应答复的时刻，须带时区偏移'],
  ),
  answer: field(['Answer', 'What is answered'], ['答复', '答复的内容']),
  question: field(['Question', 'What they are asked to help with'], ['请求', '请求协助的事项']),
  party: field(['Party', 'The organisation or person drawn in'], ['参与方', '引入的单位或人员']),
  kind: field(['Kind', 'What they are to the product'], ['类型', '参与方的类型'], partyKindLabels),
  task: field(['Task', 'What they are to do'], ['任务', '由其承担的任务']),
  obligation: field(['Obligation', 'What is waived'], ['应尽义务', '豁免的事项'], obligationLabels),
  approvers: field(['Approvers', 'Who may decide'], ['审批人', '可作决定的人']),
  round: field(['Round', 'Which round of the approval is answered'], ['轮次', '答复的是第几轮审批']),
  remark: field(['Remark', 'What there is to say besides'], ['意见', '另有的意见']),
} as const satisfies Readonly<Record<string, FieldLabel>>;
