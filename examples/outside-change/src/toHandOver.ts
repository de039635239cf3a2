import type { IncidentCommand } from '@statedesk/core';
import { hotline as actor } from './people.ts';

/** An incident from the call to the solution that waits for a change, step by step. */
export const toHandOver = (symptom: string): readonly ((instanceId: string) => IncidentCommand)[] => [
  (instanceId) => ({ type: 'acceptIncident', instanceId, actor }),
  (instanceId) => ({ type: 'recordDetails', instanceId, actor, payload: { description: symptom } }),
  (instanceId) => ({
    ...{ type: 'classifyIncident', instanceId, actor },
    payload: {
      classification: {
        ...{ category: 'fault', subcategory: 'applicationSystem', faultGrade: 'low' },
        ...{ importance: 'ordinary', urgency: 'notUrgent', impactScope: 'oneDepartment' },
      },
    },
  }),
  (instanceId) => ({ type: 'startGuidance', instanceId, actor }),
  (instanceId) => ({
    ...{ type: 'recordGuidance', instanceId, actor },
    payload: { articles: [], advice: '重启服务 · restart it', result: '仍然出错 · no change' },
  }),
  (instanceId) => ({ type: 'beginDiagnosis', instanceId, actor }),
  (instanceId) => ({
    ...{ type: 'recordDiagnosis', instanceId, actor },
    payload: { method: 'standardConfiguration', cause: '中间件版本过旧 · middleware too old' },
  }),
  (instanceId) => ({
    ...{ type: 'proposeSolution', instanceId, actor },
    payload: {
      ...{ description: '升级中间件 · upgrade it', minutesNeeded: 60, feasibility: '可行 · feasible' },
      ...{ workaround: false, needsChange: true },
    },
  }),
  (instanceId) => ({ type: 'agreeToSolution', instanceId, actor, payload: { receivedBy: 'telephone' } }),
  (instanceId) => ({
    ...{ type: 'handOverToChange', instanceId, actor },
    payload: { class: 'normal', description: '升级中间件 · upgrade it', selfDeveloped: false },
  }),
];
