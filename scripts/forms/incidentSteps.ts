import {
  archivist,
  colleague,
  developer,
  hotline,
  incidentManager,
  projectManager,
  technicalDirector,
} from './people.ts';
import type { Step } from './sampleDesk.ts';

const day2 = '2026-03-02';
const day3 = '2026-03-03';
const day4 = '2026-03-04';

const intake: readonly Step[] = [
  [
    `${day2}T09:05`,
    hotline,
    'reportIncident',
    {
      channel: 'telephone',
      project: 'HIS-2026',
      organisation: '西湖医院',
      contactName: '赵敏',
      telephone: '0571-8800 1234',
      cause: '门诊收费窗口全部停用，患者排队；收费改为手工开票，预计每小时积压二百余人',
      symptom: '存储阵列报警，收费系统打印发票时报错 ERR-5021，重启后仍然出现',
      priorityEstimate: 'high',
      expectedBy: '2026-03-02T18:00:00+08:00',
    },
  ],
  [`${day2}T09:06`, hotline, 'acceptIncident'],
  [
    `${day2}T09:10`,
    hotline,
    'recordDetails',
    { description: '全部收费窗口自 9 点起无法打印发票；阵列 A 控制器指示灯为红色。' },
  ],
  [
    `${day2}T09:12`,
    hotline,
    'classifyIncident',
    {
      classification: {
        ...{ category: 'fault', subcategory: 'serverHardware', faultGrade: 'medium' },
        ...{ importance: 'important', urgency: 'notUrgent', impactScope: 'wholeOrganisation' },
      },
    },
  ],
  [`${day2}T09:13`, hotline, 'startGuidance'],
  [
    `${day2}T09:20`,
    hotline,
    'recordGuidance',
    { articles: ['KB-12'], advice: '核对阵列指示灯，切换到备用控制器', result: '备用控制器无法接管' },
  ],
  [`${day2}T09:24`, hotline, 'requestRemoteConsent', { whyNotByTelephone: '需查看控制器日志' }],
  [`${day2}T09:25`, hotline, 'grantRemoteConsent', { receivedBy: 'telephone' }],
  [`${day2}T09:26`, hotline, 'startRemoteSession', { tool: 'RustDesk' }],
  [`${day2}T09:58`, hotline, 'endRemoteSession', { done: '导出控制器日志，确认主控制器失效' }],
];

const assignment = {
  people: [
    { person: '李娜', tier: 'tier1' },
    { person: '王伟', tier: 'tier2RD' },
  ],
  from: '2026-03-03T09:00:00+08:00',
  until: '2026-03-03T18:00:00+08:00',
};
const order = {
  number: 'WO-2026-017',
  service: '更换阵列 A 控制器并核对标准配置',
  customerPrepares: '机房钥匙；10 点至 12 点可停机',
};

const dispatch: readonly Step[] = [
  [`${day2}T10:05`, hotline, 'requestDispatch', { remote: 'tried', reason: '控制器硬件失效，远程无法更换' }],
  [`${day2}T10:30`, projectManager, 'confirmDispatch', { opinion: '需现场更换部件，同意派单' }],
  [
    `${day2}T10:45`,
    hotline,
    'fillWorkOrder',
    { ...order, assignment: { ...assignment, people: assignment.people.slice(0, 1) } },
  ],
  [`${day2}T11:20`, technicalDirector, 'rejectWorkOrder', { round: 1, reason: '一人不足，须有研发中心人员同往' }],
  [`${day2}T11:40`, hotline, 'reviseWorkOrder', { ...order, assignment, reason: '增派研发中心王伟' }],
  [`${day2}T13:10`, technicalDirector, 'approveWorkOrder', { round: 2, remarks: '同意；注意先备份' }],
];

const items = [
  { item: 'installer', version: '8.2.1' },
  { item: 'manual', version: '8.2' },
  { item: 'patches', version: '2026-02' },
  { item: 'serviceRecordForm', version: 'A/3' },
];
const place = '门诊楼 3 层机房';

const firstVisit: readonly Step[] = [
  [
    `${day2}T13:30`,
    hotline,
    'agreeVisit',
    { from: '2026-03-03T09:30:00+08:00', place, customerPrepares: '机房钥匙', by: 'telephone', lead: '李娜' },
  ],
  [
    `${day2}T16:00`,
    hotline,
    'agreeVisit',
    {
      ...{ from: '2026-03-03T10:00:00+08:00', place, customerPrepares: '机房钥匙；10 点至 12 点停机' },
      ...{ by: 'telephone', lead: '李娜', reason: '医院九点半有会议' },
    },
  ],
  [`${day2}T17:00`, hotline, 'recordPreparation', { items }],
  [`${day3}T09:20`, hotline, 'departForSite'],
  [`${day3}T09:55`, hotline, 'arriveOnSite'],
  [
    `${day3}T10:30`,
    developer,
    'recordDiagnosis',
    { method: 'standardConfiguration', cause: '阵列 A 主控制器失效，固件版本低于标准配置' },
  ],
  [
    `${day3}T11:50`,
    hotline,
    'leaveSite',
    {
      ...{ done: '更换主控制器；备件固件版本不符，只能单控运行，收费系统恢复打印', result: 'partlySolved' },
      ...{ nextServiceAt: '2026-03-04T09:30:00+08:00', customerRemarks: '请尽快补齐备件' },
      ...{ productVersion: 'HIS 8.2', serialNumber: 'SN-A-20240117' },
    },
  ],
];

const secondVisit: readonly Step[] = [
  [`${day3}T13:30`, hotline, 'arrangeAnotherVisit', { reason: '备件固件版本不符，需再次上门' }],
  [
    `${day3}T13:40`,
    hotline,
    'agreeVisit',
    { from: '2026-03-04T09:30:00+08:00', place, customerPrepares: '机房钥匙', by: 'telephone', lead: '王伟' },
  ],
  [`${day3}T14:00`, hotline, 'inviteToVisit', { person: 'acme-7', tier: 'tier3Vendor', reason: '由厂家升级固件' }],
  [`${day3}T17:00`, hotline, 'recordPreparation', { items }],
  [`${day4}T08:50`, hotline, 'departForSite'],
  [`${day4}T09:25`, hotline, 'arriveOnSite'],
  [`${day4}T09:40`, developer, 'recordDiagnosis', { method: 'standardConfiguration', cause: '固件版本低于标准配置' }],
  [
    `${day4}T09:45`,
    developer,
    'proposeSolution',
    { description: '升级固件并恢复双控', minutesNeeded: 40, feasibility: '无需停机', workaround: false },
  ],
  [`${day4}T09:46`, hotline, 'agreeToSolution', { receivedBy: 'inPerson' }],
  [`${day4}T09:55`, hotline, 'recordBackup', { what: '收费数据库', where: 'nas-2/2026-03-04' }],
  [`${day4}T10:40`, hotline, 'applySolution', { summary: '固件已升级，双控恢复', workaround: false }],
  [
    `${day4}T10:55`,
    hotline,
    'leaveSite',
    {
      ...{ done: '升级两台控制器固件，核对标准配置，压测三十分钟无报警', result: 'solved' },
      ...{ customerRemarks: '满意', productVersion: 'HIS 8.2', serialNumber: 'SN-A-20260303' },
    },
  ],
  [
    `${day4}T11:00`,
    hotline,
    'recordSignature',
    { signedBy: '赵敏', signedAt: '2026-03-04T10:58:00+08:00', reference: 'SCAN-0304-1' },
  ],
];

const closing: readonly Step[] = [
  [
    `${day4}T13:10`,
    hotline,
    'documentResolution',
    { steps: '1. 备份收费数据库。\n2. 升级固件。\n3. 恢复双控并压测。' },
  ],
  [`${day4}T13:15`, hotline, 'requestConfirmation'],
  [`${day4}T14:00`, colleague, 'confirmResolution', { receivedBy: 'telephone', satisfaction: 'satisfied' }],
  [`${day4}T14:10`, hotline, 'archiveRecord'],
  [`${day4}T14:15`, hotline, 'handInWorkOrder', {}],
  [`${day4}T16:00`, archivist, 'acknowledgeWorkOrder', { shelfmark: '2026/117' }],
  [`${day4}T16:20`, colleague, 'recordFollowUp', { reached: false, channel: 'telephone' }],
  [
    '2026-03-05T10:00',
    colleague,
    'recordFollowUp',
    { reached: true, channel: 'telephone', satisfaction: 'satisfied', remarks: '两次上门均守时' },
  ],
  ['2026-03-05T10:30', incidentManager, 'addNote', { note: '备件库已按标准固件更新' }],
];

/** An incident with two visits under a work order that was rejected once. */
export const incidentSteps: readonly Step[] = [...intake, ...dispatch, ...firstVisit, ...secondVisit, ...closing];
