import type { FieldLabel } from '@statedesk/engine';
import { channelLabels } from '../labels.ts';
import { onSiteResultLabels } from '../visitLabels.ts';
import { field } from './field.ts';

const withLabels = {
  submitter: { en: 'The submitter', zh: '提交人' },
  otherUser: { en: 'Another affected user', zh: '其他受影响用户' },
};

/** What is said while an incident is worked on (5.3 to 5.9). */
export const handlingFields = {
  articles: field(
    ['Articles consulted', 'Numbers of the knowledge base articles that were looked up'],
    ['参考文章', '查阅的知识库文章编号'],
  ),
  advice: field(['Advice', 'What the customer was asked to do'], ['指导内容', '指导客户所做的操作']),
  result: field(['Result', 'What came of it'], ['结果', '操作后的结果']),
  whyNotByTelephone: field(
    ['Why not by telephone', 'Why guidance by telephone did not solve it'],
    ['电话未解决原因', '电话指导未能解决的原因'],
  ),
  receivedBy: field(
    ['Received by', 'How the customer’s word was received'],
    ['答复渠道', '收到客户答复的渠道'],
    channelLabels,
  ),
  tool: field(['Tool', 'What the remote session is held with'], ['工具', '远程所用的工具']),
  done: field(['What was done', 'What was done in the session'], ['操作内容', '会话中所做的操作']),
  method: field(
    ['Method', 'How it was diagnosed: comparison with the standard configuration, or another method by name'],
    ['诊断方法', '与标准配置比对，或其他注明的方法'],
  ),
  'recordDiagnosis.cause': field(
    ['Cause', 'What causes it; left out where none was found'],
    ['原因', '查明的原因；未查明时不填'],
  ),
  'proposeSolution.description': field(['Solution', 'What is to be done'], ['方案', '拟采取的措施']),
  minutesNeeded: field(['Minutes needed', 'How long it will take'], ['所需分钟', '预计所需时间，单位为分钟']),
  feasibility: field(
    ['Feasibility', 'Whether it can be done, and under what circumstances'],
    ['可行性', '能否实施及条件'],
  ),
  workaround: field(
    ['Workaround', 'Restores the service while the cause stays open'],
    ['替代方案', '恢复服务而根源未除'],
  ),
  summary: field(['Summary', 'What was applied'], ['实施情况', '实施的内容概要']),
  'recordPartialSolution.result': field(
    ['Result', 'Whether a part is solved, or nothing'],
    ['解决情况', '部分解决或未解决'],
    onSiteResultLabels,
  ),
  remains: field(['What remains', 'What is not solved yet'], ['遗留问题', '尚未解决的部分']),
  at: field(
    ['Agreed time', 'By when it is agreed to be solved; with the offset from UTC'],
    ['约定时间', '与客户约定的解决时刻，须带时区偏移'],
  ),
  'recordBackup.what': field(['What', 'Which data was backed up'], ['备份内容', '备份了哪些数据']),
  where: field(['Where', 'Where the backup lies'], ['存放位置', '备份存放在何处']),
  by: field(['By', 'How they were told'], ['渠道', '沟通所用的渠道'], channelLabels),
  with: field(['With', 'Who was spoken to'], ['对象', '与谁沟通'], withLabels),
  user: field(['User', 'Which of the affected users, by number'], ['用户', '受影响用户的编号']),
  'addAffectedUser.name': field(['Name', 'Who else is affected'], ['姓名', '受影响的其他用户']),
  contact: field(['Contact data', 'A telephone number or an address'], ['联系方式', '电话号码或地址']),
  'recordCommunication.what': field(['What was said', 'What they were told, or said'], ['内容', '沟通的内容']),
  note: field(['Note', 'In your own words'], ['说明', '自由填写']),
  until: field(
    ['Until', 'The agreed date, or when an answer was promised for; with the offset from UTC'],
    ['至', '约定的时刻或承诺答复的时刻，须带时区偏移'],
  ),
  outcome: field(['Outcome', 'How it ended'], ['结果', '结束时的情况']),
  nextLookAt: field(
    ['Next look', 'When the cause is looked for again; with the offset from UTC'],
    ['下次排查时间', '再次排查的时刻，须带时区偏移'],
  ),
  activity: field(['Activity', 'What the time went into'], ['工作内容', '所做的工作']),
  minutes: field(['Minutes', 'How long it took'], ['分钟数', '所用时间，单位为分钟']),
  'recordCost.what': field(['What', 'What the money went into'], ['内容', '费用的用途']),
  amount: field(['Amount', 'How much, in the currency named'], ['金额', '以所注币种计']),
  currency: field(['Currency', 'Three letters, such as CNY'], ['币种', '三个字母的代码，如 CNY']),
  basis: field(['Basis', 'What it rests on'], ['依据', '费用的依据']),
} as const satisfies Readonly<Record<string, FieldLabel>>;
