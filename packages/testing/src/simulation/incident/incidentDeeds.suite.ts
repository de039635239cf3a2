import type { Deed } from '../workload.ts';

const person = (id: string, ...roles: string[]) => ({ id, roles });
const [li, zhou, wang] = [person('li', 'tier1'), person('zhou', 'tier1'), person('wang', 'tier2RD')];

const deed = (type: string, payload: Record<string, unknown> = {}, actor = li): Deed => ({ type, payload, actor });

export const callers = ['caller 1', 'caller 2'] as const;
/** What every telephone number begins with. */
export const secret = '+86 571 8888';

/** A report, with personal values: they lie in a table of their own. */
export const reported = (number: number): Deed => ({
  ...deed('reportIncident', {
    channel: 'telephone',
    project: 'HIS-2026',
    organisation: '西湖医院',
    contactName: '赵敏',
    telephone: `${secret} ${String(number).padStart(4, '0')}`,
    cause: 'Outpatients cannot be registered',
    symptom: `HIS 登录后白屏 ${number}`,
    priorityEstimate: 'high',
    unknown: { expectedBy: '客户未说明' },
  }),
  subjects: { contact: callers[number % callers.length] ?? callers[0] },
});

const judged = {
  minor: { faultGrade: 'low', importance: 'ordinary', urgency: 'notUrgent', impactScope: 'oneUser' },
  major: { faultGrade: 'high', importance: 'important', urgency: 'urgent', impactScope: 'wholeOrganisation' },
} as const;

const classified = (grade: keyof typeof judged): Deed =>
  deed('classifyIncident', {
    classification: { category: 'fault', subcategory: 'applicationSystem', ...judged[grade] },
  });

const no = { holds: false, reason: 'One clerk, one hour' };

/** From the report to closure, in order: a deed that comes too early or too late is refused. */
export const wayToClosure: readonly Deed[] = [
  deed('acceptIncident'),
  deed('recordDetails', { description: 'White screen since eight' }),
  classified('major'),
  deed('startGuidance'),
  deed('recordGuidance', { articles: ['KB-12'], advice: 'Clear the cache', result: 'No change' }),
  deed('beginDiagnosis'),
  deed('recordDiagnosis', { method: 'standardConfiguration', cause: 'Certificate expired' }),
  deed('proposeSolution', {
    description: 'Renew the certificate',
    minutesNeeded: 20,
    feasibility: 'Needs no restart',
    workaround: false,
  }),
  deed('agreeToSolution', { receivedBy: 'telephone' }),
  deed('recordBackup', { what: 'HIS database', where: 'nas-2' }),
  deed('applySolution', { summary: 'Certificate renewed', workaround: false }),
  deed('judgeIncident', { highImpact: no, recurring: no, needsProblem: no }),
  deed('documentResolution', { steps: '1. Renew. 2. Reload.' }),
  deed('requestConfirmation'),
  deed('confirmResolution', { receivedBy: 'telephone', satisfaction: 'satisfied' }, zhou),
  deed('archiveRecord'),
  deed('declareConfigurationUnchanged'),
  deed('declareNothingNew', { reason: 'KB-12 says it' }),
  deed('closeIncident'),
  deed('recordFollowUp', { reached: true, satisfaction: 'satisfied' }, zhou),
];

/** What may come in between, or not. */
export const besides: readonly Deed[] = [
  classified('minor'),
  deed('startWaiting', { reason: 'customer', note: '哪台工作站？' }),
  deed('endWaiting', { reason: 'customer', outcome: '收费窗口' }),
  deed('handOverToRD', { ground: 'triedWithoutSuccess', reason: 'Not in the articles' }),
  deed('recordDiagnosis', { method: 'log analysis', cause: null }, wang),
  deed('correctRecord', { correction: 'It began at 9:10' }),
  deed('rejectResolution', { receivedBy: 'telephone', reason: 'White again' }),
  deed('reopenIncident', { reason: 'White again' }),
  deed('withdrawIncident', { receivedBy: 'telephone', reason: 'It works again' }),
];
