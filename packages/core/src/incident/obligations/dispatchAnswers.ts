import { toInstant } from '@statedesk/engine';
import { dueBy } from '../../procedure/deadlines/dueBy.ts';
import { decisionReckoning, approvalReckoning } from '../deadlines/dispatchReckoning.ts';
import { readPolicy } from '../../policy/readPolicy.ts';
import type { IncidentObligation } from './incidentObligation.ts';
import { standingOf } from './standingOf.ts';

/** What a visit waits for, in turn: the project manager's decision, the work order, the technical director's answer (5.6). */
export const dispatchAnswers: IncidentObligation = ({ dispatch, workOrderApproval: approval }, view) => {
  if (dispatch === null || dispatch.decision?.outcome === 'withdrawn') return [];
  const policy = readPolicy(view.policy);
  const { at, decision, workOrder } = dispatch;
  const decided = {
    id: 'dispatchDecision',
    requirement: '5.6.b',
    label: { en: 'The project manager decides on the visit', zh: '项目经理确定是否现场处理' },
    owedSince: at,
    dueAt: toInstant(dueBy(decisionReckoning(at, policy), view).dueAt),
    blocks: ['fillWorkOrder'],
    standing: standingOf(decision !== null),
  } as const;
  if (decision?.outcome !== 'confirmed') return [decided];
  const filled = {
    id: 'workOrder',
    requirement: '5.6.c',
    label: { en: 'The work order is filled in', zh: '填写项目技术支持工单' },
    owedSince: decision.at,
    blocks: ['approveWorkOrder'],
    standing: standingOf(workOrder !== null),
  } as const;
  if (workOrder === null || approval === null) return [decided, filled];
  return [
    decided,
    filled,
    {
      id: 'workOrderApproval',
      requirement: '5.6.d',
      label: { en: 'The technical director answers', zh: '技术总监审批' },
      owedSince: approval.requestedAt,
      dueAt: toInstant(dueBy(approvalReckoning(approval.requestedAt, policy), view).dueAt),
      blocks: ['agreeVisit'],
      standing: standingOf(approval.decision !== null),
    },
  ];
};
