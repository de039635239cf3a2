import {
  deadlineKey,
  InvalidQueryError,
  toInstant,
  type Deadline,
  type Derivation,
  type DerivationView,
} from '@statedesk/engine';
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

const refuse = (en: string, zh: string): never => {
  throw new InvalidQueryError(`The deadline was not explained: ${en}`, {
    issues: [{ path: '/key', message: { en, zh } }],
  });
};

const nothingDue = (standing: readonly Deadline[]): never => {
  const keys = standing.map(deadlineKey);
  return refuse(
    `nothing of this key is due; accepted: ${keys.length === 0 ? 'no key, nothing is due' : keys.join(', ')}`,
    `没有此键的期限；可用：${keys.length === 0 ? '无，当前没有期限' : keys.join('、')}`,
  );
};

const notReckoned = ({ dueAt }: Deadline): never =>
  refuse(
    `it is due at ${toInstant(dueAt)} by own rules, which do not tell how they reckon`,
    `由自有规则定于 ${toInstant(dueAt)} 到期，其推算方式未提供`,
  );

/**
 * Why a standing deadline is due then: derived again, from what the engine derived it from.
 * @throws InvalidQueryError for a key of which nothing stands, or that own rules add
 */
export const explainDeadline = (
  instanceId: string,
  key: unknown,
  { procedure, record, view, deadlines }: Derivation,
): Explanation => {
  const standing = deadlines.find((each) => deadlineKey(each) === key) ?? nothingDue(deadlines);
  const reckoned =
    deadlinesOf(procedure, record, view).find((each) => deadlineKey(each) === key) ?? notReckoned(standing);
  return {
    instanceId,
    key: deadlineKey(standing),
    label: deadlineLabel(standing),
    requirement: standing.requirement,
    title: requirementTitle(standing.requirement),
    dueAt: toInstant(standing.dueAt),
    withoutOwnRules: standing.dueAt === reckoned.dueAt ? null : toInstant(reckoned.dueAt),
    provisional: standing.provisional,
    ...explained(reckoned.reckoned, view),
  };
};
