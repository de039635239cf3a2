import type { Label } from '@statedesk/engine';
import type { AnswerChannel } from '../vocabulary/channel.ts';
import type { Category, ImpactScope, Importance, Subcategory, Urgency } from '../vocabulary/classification.ts';
import type { Grade } from '../vocabulary/grade.ts';
import type { IntakePiece } from '../vocabulary/intakePiece.ts';
import type { ClockStanding, IncidentClock } from '../vocabulary/incidentClock.ts';
import type { PartyKind } from '../vocabulary/partyKind.ts';
import type { Satisfaction } from '../vocabulary/satisfaction.ts';

type Labels<Word extends string> = Readonly<Record<Word, Label>>;

export const channelLabels = {
  telephone: { en: 'Telephone', zh: '电话' },
  website: { en: 'Website', zh: '网站' },
  instantMessage: { en: 'Instant messaging', zh: '即时通讯' },
  email: { en: 'E-mail', zh: '邮件' },
  inPerson: { en: 'In person', zh: '当面' },
} satisfies Labels<AnswerChannel>;

export const categoryLabels = {
  technicalConsultation: { en: 'Technical consultation', zh: '技术咨询' },
  fault: { en: 'Fault', zh: '故障处理' },
  informationSecurity: { en: 'Information security incident', zh: '信息安全事件' },
} satisfies Labels<Category>;

export const subcategoryLabels = {
  serverHardware: { en: 'Server hardware', zh: '服务器端硬件' },
  applicationSystem: { en: 'Application system', zh: '应用系统' },
  terminalDevice: { en: 'Terminal device', zh: '终端设备' },
  originServerSide: { en: 'Origin: server side', zh: '服务器端' },
  customerService: { en: 'Origin: customer service', zh: '客户服务' },
} satisfies Labels<Subcategory>;

/** Priority 优先级 and fault grade 故障等级 have the same three steps. */
export const gradeLabels = {
  high: { en: 'High', zh: '高' },
  medium: { en: 'Medium', zh: '中' },
  low: { en: 'Low', zh: '低' },
} satisfies Labels<Grade>;

export const importanceLabels = {
  important: { en: 'Important', zh: '重要' },
  ordinary: { en: 'Ordinary', zh: '一般' },
} satisfies Labels<Importance>;

export const urgencyLabels = {
  urgent: { en: 'Urgent', zh: '紧急' },
  notUrgent: { en: 'Not urgent', zh: '不紧急' },
} satisfies Labels<Urgency>;

export const impactScopeLabels = {
  oneUser: { en: 'One user', zh: '单个用户' },
  oneDepartment: { en: 'One department', zh: '一个部门' },
  wholeOrganisation: { en: 'The whole organisation', zh: '整个单位' },
  severalOrganisations: { en: 'Several organisations', zh: '多个单位' },
} satisfies Labels<ImpactScope>;

export const intakePieceLabels = {
  organisation: { en: 'Customer organisation', zh: '单位名称' },
  contactName: { en: 'Contact', zh: '联系人' },
  telephone: { en: 'Telephone', zh: '电话号码' },
  cause: { en: 'Cause of the business impact', zh: '影响业务的原因' },
  symptom: { en: 'Symptom', zh: '故障现象' },
  priorityEstimate: { en: 'First estimate of the priority', zh: '优先级初估' },
  expectedBy: { en: 'When the customer expects it solved', zh: '期望解决时间' },
  project: { en: 'Support project', zh: '支持项目' },
} satisfies Labels<IntakePiece>;

export const satisfactionLabels = {
  satisfied: { en: 'Satisfied', zh: '满意' },
  fairlySatisfied: { en: 'Fairly satisfied', zh: '较满意' },
  neutral: { en: 'Neutral', zh: '一般' },
  dissatisfied: { en: 'Dissatisfied', zh: '不满意' },
} satisfies Labels<Satisfaction>;

export const partyKindLabels = {
  developer: { en: 'Developer', zh: '开发商' },
  manufacturer: { en: 'Manufacturer', zh: '厂家' },
  other: { en: 'Another party', zh: '其他方' },
} satisfies Labels<PartyKind>;

export const incidentClockLabels = {
  response: { en: 'Response', zh: '响应' },
  resolution: { en: 'Resolution', zh: '解决' },
  vendor: { en: 'Vendor’s turn', zh: '供应商处理' },
  agreed: { en: 'Agreed time', zh: '约定时间' },
  onSite: { en: 'On-site response', zh: '到场' },
} satisfies Labels<IncidentClock>;

export const clockStandingLabels = {
  running: { en: 'Running', zh: '计时中' },
  paused: { en: 'Paused', zh: '已暂停' },
  met: { en: 'In time', zh: '按时' },
  breached: { en: 'Too late', zh: '超时' },
  cancelled: { en: 'Cancelled', zh: '已取消' },
} satisfies Labels<ClockStanding>;
