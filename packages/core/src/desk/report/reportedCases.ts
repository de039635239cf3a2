import { fromInstant, toInstant, type Engine } from '@statedesk/engine';
import type { Period } from '../../report/month.ts';
import { everyFound } from './everyFound.ts';

const day = 86_400_000;

/** Those closed longer before than this have nothing more to say: follow-ups, however late, are looked for besides. */
const marginDays = 62;

type Where = Readonly<Record<string, null | { readonly in: readonly string[] } | { readonly from: string }>>;

const over: readonly unknown[] = ['turnedAway', 'withdrawn', 'cancelled', 'merged'];

/**
 * The incidents that may have a figure in a period, by id: those alive in it, and those whose follow-up is still to be
 * done. Facts only narrow them down; what they were at the cut-off their entries say.
 */
export const reportedCases = async (
  engine: Pick<Engine, 'find'>,
  period: Period,
  tenant?: string,
): Promise<readonly string[]> => {
  const reported = (where: Where) =>
    everyFound(engine, { procedure: 'incident', where: { reportedAt: { before: period.before }, ...where } }, tenant);
  const since = toInstant(fromInstant(period.from) - marginDays * day);
  const ids = new Set<string>();
  for await (const { id, facts } of reported({ closedAt: null }))
    if (!over.includes(facts['stage']) || String(facts['reportedAt']) >= since) ids.add(id);
  for await (const { id } of reported({ closedAt: { from: since } })) ids.add(id);
  for await (const { id } of reported({ followUp: { in: ['owed', 'overdue'] } })) ids.add(id);
  return [...ids].sort();
};
