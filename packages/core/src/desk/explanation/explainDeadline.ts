import { deadlineKey, InvalidQueryError, toInstant, type Derivation, type DerivationView } from '@statedesk/engine';
import type { ReckonedDeadline } from '../../procedure/deadlines/reckonedDeadline.ts';
import type { Reckoning } from '../../procedure/deadlines/reckoning.ts';
import { deadlineLabel } from '../../labels/deadlineLabels.ts';
import { deadlinesOf } from '../deskProcedures.ts';
import { requirementTitle } from '../due/requirementTitle.ts';
import { explainDays } from './explainDays.ts';
import { explainShare } from './explainShare.ts';
import { explainTime } from './explainTime.ts';
import type { Explanation, Reckoned } from './explanation.ts';

const explained = (reckoned: Reckoning, view: DerivationView): Reckoned => {
  if (reckoned.kind === 'workingTime') return explainTime(reckoned, view);
  return reckoned.kind === 'workingDays' ? explainDays(reckoned, view) : explainShare(reckoned, view);
};

const refuse = (standing: readonly ReckonedDeadline[]): never => {
  const keys = standing.map(deadlineKey);
  const message = {
    en: `nothing of this key is due; accepted: ${keys.length === 0 ? 'no key, nothing is due' : keys.join(', ')}`,
    zh: `没有此键的期限；可用：${keys.length === 0 ? '无，当前没有期限' : keys.join('、')}`,
  };
  throw new InvalidQueryError(`The deadline was not explained: ${message.en}`, { issues: [{ path: '/key', message }] });
};

/**
 * Why a standing deadline is due then: derived again, from what the engine derived it from.
 * @throws InvalidQueryError for a key of which nothing stands
 */
export const explainDeadline = (
  instanceId: string,
  key: unknown,
  { procedure, record, view }: Derivation,
): Explanation => {
  const standing = deadlinesOf(procedure, record, view);
  const deadline = standing.find((each) => deadlineKey(each) === key) ?? refuse(standing);
  return {
    instanceId,
    key: deadlineKey(deadline),
    label: deadlineLabel(deadline),
    requirement: deadline.requirement,
    title: requirementTitle(deadline.requirement),
    dueAt: toInstant(deadline.dueAt),
    provisional: deadline.provisional,
    ...explained(deadline.reckoned, view),
  };
};
