import type { DeskCommandName, DeskPayload } from '@statedesk/core';
import type { Person } from '@statedesk/engine';

/** One thing somebody does to the incident, and how many minutes after the one before it. */
export interface Act {
  readonly type: DeskCommandName;
  readonly payload: object;
  readonly by: Person;
  readonly minutesLater: number;
}

const desk: Person = { id: 'li', roles: ['tier1'] };
/** Of the desk too, and not the one who solved it: who rates is somebody else. */
const colleague: Person = { id: 'zhou', roles: ['tier1'] };
const developer: Person = { id: 'wang', roles: ['tier2RD'] };

const no = { holds: false, reason: '一个科室、一个上午' };

const act =
  (by: Person, minutesLater = 2) =>
  <Name extends DeskCommandName>(type: Name, payload: DeskPayload<Name>): Act => ({ type, payload, by, minutesLater });

const onTheTelephone: readonly Act[] = [
  act(desk)('reportIncident', {
    channel: 'telephone',
    project: 'HIS-2026',
    organisation: '西湖医院',
    contactName: '赵敏',
    telephone: '+86 571 8888 0000',
    cause: '门诊挂号窗口全部无法登录，现场已排队约六十人，需要尽快恢复',
    symptom: 'HIS 登录后白屏，刷新无效，更换浏览器后现象相同',
    priorityEstimate: 'high',
    expectedBy: '2026-03-02T12:00:00+08:00',
  }),
  act(desk)('acceptIncident', {}),
  act(desk)('recordDetails', {
    description: '八点起所有挂号工作站登录后白屏；住院部正常；昨晚更换过网关证书。日志中反复出现 TLS 握手失败。',
  }),
  act(desk)('classifyIncident', {
    classification: {
      category: 'fault',
      subcategory: 'applicationSystem',
      faultGrade: 'low',
      importance: 'important',
      urgency: 'urgent',
      impactScope: 'wholeOrganisation',
    },
  }),
  act(desk)('addNote', { note: '客户信息科张工在现场配合，可随时远程。' }),
  act(desk)('addAffectedUser', { name: '钱伟', contact: '+86 571 8888 0001', channel: 'telephone' }),
  act(desk)('startGuidance', {}),
  act(desk, 6)('recordGuidance', {
    articles: ['KB-12', 'KB-31'],
    advice: '清除浏览器缓存；用另一台工作站登录；核对工作站时间',
    result: '现象不变，证书告警仍在',
  }),
  act(desk)('requestRemoteConsent', { whyNotByTelephone: '需要查看网关与工作站的证书链' }),
  act(desk)('grantRemoteConsent', { receivedBy: 'telephone' }),
  act(desk)('startRemoteSession', { tool: 'RustDesk' }),
  act(desk, 12)('endRemoteSession', { done: '核对了网关证书链，中间证书缺失；未作改动' }),
];

const withTheDevelopers: readonly Act[] = [
  act(desk)('handOverToRD', { ground: 'triedWithoutSuccess', reason: '证书链问题，需研发查看网关构建脚本' }),
  act(developer, 5)('takeUpIncident', {}),
  act(developer)('beginDiagnosis', {}),
  act(developer, 20)('recordEffort', { minutes: 20, activity: '查阅网关构建脚本' }),
  act(developer)('recordDiagnosis', {
    method: 'standardConfiguration',
    cause: '网关镜像构建时漏打中间证书，昨晚更换证书后工作站无法建立信任链',
  }),
  act(developer)('proposeSolution', {
    description: '把中间证书补入网关并重新加载配置，不重启服务；随后修正构建脚本',
    minutesNeeded: 20,
    feasibility: '上月在备用网关演练过',
    workaround: false,
  }),
  act(developer)('agreeToSolution', { receivedBy: 'telephone' }),
  act(developer)('recordBackup', { what: '网关配置', where: 'nas-2/2026-03-02' }),
  act(developer, 15)('applySolution', { summary: '补入中间证书并重新加载，挂号窗口逐一登录正常', workaround: false }),
];

const toTheEnd: readonly Act[] = [
  act(developer)('documentResolution', { steps: '1. 取中间证书；2. 合并证书链；3. 重新加载；4. 逐一核对工作站。' }),
  act(developer)('judgeIncident', { highImpact: no, recurring: no, needsProblem: no }),
  act(desk)('requestConfirmation', {}),
  act(colleague, 10)('confirmResolution', { receivedBy: 'telephone', satisfaction: 'satisfied' }),
  act(desk)('archiveRecord', {}),
  act(desk)('declareConfigurationUnchanged', {}),
  act(desk)('declareNothingNew', { reason: '知识库 KB-31 已有同样的做法' }),
  act(desk)('closeIncident', {}),
  act(colleague, 90)('recordFollowUp', { reached: true, satisfaction: 'satisfied' }),
];

/**
 * One incident, from the call to the follow-up, as a desk would live through it: what the measurements of commands are
 * made with. Nothing falls due while it lasts.
 */
export const incidentStory: readonly Act[] = [...onTheTelephone, ...withTheDevelopers, ...toTheEnd];
