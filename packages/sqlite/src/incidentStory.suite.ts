import type { IncidentCommand } from '@statedesk/core';

const tier1 = { id: 'li.na', roles: ['tier1'] };

/** The report of an incident, with a text to search and a personal value. */
export const report = (key: string): IncidentCommand => ({
  type: 'reportIncident',
  idempotencyKey: key,
  actor: tier1,
  subjects: { contact: `contact:${key}` },
  payload: {
    channel: 'telephone',
    organisation: '西湖医院',
    contactName: '赵敏',
    telephone: '0571-8800 1234',
    cause: '门诊收费停摆',
    symptom: '打印发票时报错',
    priorityEstimate: 'high',
    project: 'HIS-2026',
    unknown: { expectedBy: '客户未说明' },
  },
});

const classification = {
  category: 'fault',
  subcategory: 'applicationSystem',
  faultGrade: 'low',
  importance: 'important',
  urgency: 'notUrgent',
  impactScope: 'oneDepartment',
} as const;

/** What follows the report, up to a proposed solution that the customer is told of. */
export const handling = (key: string, instanceId: string): readonly IncidentCommand[] =>
  [
    { type: 'acceptIncident' as const },
    { type: 'recordDetails' as const, payload: { description: '自九点起' } },
    { type: 'classifyIncident' as const, payload: { classification } },
    { type: 'startGuidance' as const },
    {
      type: 'recordGuidance' as const,
      payload: { articles: ['KB-204'], advice: '重启打印服务', result: '已恢复' },
    },
    { type: 'applySolution' as const, payload: { summary: '重启后恢复', workaround: false } },
    { type: 'documentResolution' as const, payload: { steps: '重启打印服务' } },
    { type: 'requestConfirmation' as const },
  ].map((command, index) => ({ ...command, instanceId, actor: tier1, idempotencyKey: `${key} ${index}` }));
