import { fromInstant, toInstant, type Engine, type FoundInstance } from '@statedesk/engine';
import type { Period } from '../../report/month.ts';

const day = 86_400_000;
const atOnce = 1_000;

/** Those closed longer before than this have nothing more to say: follow-ups, however late, are looked for besides. */
const marginDays = 62;

type Where = Readonly<Record<string, null | { readonly in: readonly string[] } | { readonly from: string }>>;

async function* pages(
  engine: Pick<Engine, 'find'>,
  where: Where,
  { period, tenant }: { readonly period: Period; readonly tenant: string | undefined },
): AsyncGenerator<FoundInstance> {
  for (let after: string | undefined; ;) {
    const page = await engine.find({
      procedure: 'incident',
      where: { reportedAt: { before: period.before }, ...where },
      limit: atOnce,
      ...(after === undefined ? {} : { after }),
      ...(tenant === undefined ? {} : { tenant }),
    });
    yield* page;
    after = page.at(-1)?.id;
    if (page.length < atOnce) return;
  }
}

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
  const whose = { period, tenant };
  const since = toInstant(fromInstant(period.from) - marginDays * day);
  const ids = new Set<string>();
  for await (const { id, facts } of pages(engine, { closedAt: null }, whose))
    if (!over.includes(facts['stage']) || String(facts['reportedAt']) >= since) ids.add(id);
  for await (const { id } of pages(engine, { closedAt: { from: since } }, whose)) ids.add(id);
  for await (const { id } of pages(engine, { followUp: { in: ['owed', 'overdue'] } }, whose)) ids.add(id);
  return [...ids].sort();
};
