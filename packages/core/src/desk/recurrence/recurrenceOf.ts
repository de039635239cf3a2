import { fromInstant, InvalidQueryError, toInstant, type Engine, type Instant, type Person } from '@statedesk/engine';
import type { RecurrenceAnswer } from '../../directory/recurrence.ts';
import { readIncident } from '../../incident/readIncident.ts';
import { readPolicy } from '../../policy/readPolicy.ts';

type Asked = Pick<Engine, 'read' | 'derivation' | 'count'>;

const day = 24 * 3_600_000;
// Nobody's incident, none at all, or another one's double.
const uncounted = ['turnedAway', 'cancelled', 'merged'];

const refuse = (procedure: string): never => {
  const message = {
    en: `history is asked of incidents; this is of procedure '${procedure}'`,
    zh: `只能查询事件的历史；该实例属于流程“${procedure}”`,
  };
  throw new InvalidQueryError(`History was not asked: ${message.en}`, { issues: [{ path: '/instanceId', message }] });
};

/** The days up to a report, both ends included. */
const daysUpTo = (reportedAt: Instant, days: number) => {
  const reported = fromInstant(reportedAt);
  return { from: toInstant(reported - days * day), before: toInstant(reported + 1) };
};

/**
 * How often the same customer, and the same configuration item, had an incident of the same category in the days up to the
 * report of this one, which is counted too (5.9.f). As often as the policy of this one says: recurrence is proposed.
 * @throws UnknownInstanceError; InvalidQueryError for what is no incident
 */
export const recurrenceOf = async (engine: Asked, instanceId: string, actor?: Person): Promise<RecurrenceAnswer> => {
  const { tenant } = await engine.read(instanceId, actor);
  const { procedure, record, view } = await engine.derivation(instanceId, actor);
  if (procedure !== 'incident') return refuse(procedure);
  const { organisation, configurationItem, classification, reportedAt } = readIncident(record);
  const { incidents: threshold, withinDays } = readPolicy(view.policy).recurrence;
  const count = async (fact: 'organisation' | 'configurationItem', value: string | null): Promise<number> => {
    if (value === null || classification === null || reportedAt === null) return 0;
    const { category } = classification;
    const where = { [fact]: value, category, reportedAt: daysUpTo(reportedAt, withinDays) };
    const asked = { procedure: 'incident', tenant, where, ...(actor ? { actor } : {}) };
    const [all, none] = await Promise.all([
      engine.count(asked),
      engine.count({ ...asked, where: { ...where, stage: { in: uncounted } } }),
    ]);
    return all - none;
  };
  const [ofCustomer, ofItem] = await Promise.all([
    count('organisation', organisation),
    count('configurationItem', configurationItem),
  ]);
  return { ofCustomer, ofItem, withinDays, threshold, proposed: Math.max(ofCustomer, ofItem) >= threshold };
};
