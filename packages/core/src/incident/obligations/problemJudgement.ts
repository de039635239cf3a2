import { toInstant } from '@statedesk/engine';
import { readPolicy } from '../../policy/readPolicy.ts';
import { dueBy } from '../../procedure/deadlines/dueBy.ts';
import { judgementReckoning } from '../deadlines/judgementReckoning.ts';
import type { IncidentObligation } from './incidentObligation.ts';
import { standingOf } from './standingOf.ts';

/**
 * Once it is solved, three judgements (5.9.f). Closing waits for them where a workaround has left the cause open, so that
 * somebody decides whether it goes to problem management, and otherwise where policy says so. Never waived.
 */
export const problemJudgement: IncidentObligation = ({ handlingEndedAt, judgement, usesWorkaround }, view) => {
  if (handlingEndedAt === null) return [];
  const policy = readPolicy(view.policy);
  const { closingWaits } = policy.judgement;
  const isAwaited = closingWaits === 'always' || (closingWaits === 'afterWorkaround' && usesWorkaround);
  return [
    {
      id: 'problemJudgement',
      requirement: '5.9.f',
      label: {
        en: 'Impact, recurrence and need of problem management are judged',
        zh: '判定影响、重复性及是否转问题管理',
      },
      owedSince: handlingEndedAt,
      dueAt: toInstant(dueBy(judgementReckoning(handlingEndedAt, policy), view).dueAt),
      blocks: isAwaited ? ['closeIncident'] : [],
      standing: standingOf(judgement !== null),
    },
  ];
};
