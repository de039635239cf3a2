import type { Person } from '../definition/actor.ts';
import type { Procedure } from '../definition/procedure.ts';
import { parseQuestion } from '../door/parseQuestion.ts';
import { CorruptJournalError } from '../errors/corruptJournalError.ts';
import { UnknownProcedureError } from '../errors/unknownProcedureError.ts';
import type { FactPage, FactQuery, StoredInstance } from '../store/storedRows.ts';
import { factCondition, slotOf } from './factCondition.ts';
import { maySee, openRow } from './loadInstance.ts';
import type { EngineParts } from './parts.ts';
import { pagedQuerySchema, querySchema, type PagedQuery, type Query } from './query.ts';
import { shownFacts } from './shownFacts.ts';
import type { FoundInstance } from './view.ts';

/** A query in the store's words. @throws InvalidQueryError where a filter does not fit its fact */
export const toFactQuery = (procedure: Procedure, { tenant, where = {}, text }: Query): FactQuery => ({
  procedure: procedure.id,
  where: Object.entries(where).map(([fact, filter]) => factCondition(procedure, fact, filter)),
  ...(tenant === undefined ? {} : { tenant }),
  ...(text === undefined ? {} : { text }),
});

const toPage = (procedure: Procedure, { order, after, limit = 100 }: PagedQuery): FactPage => ({
  limit,
  ...(order ? { order: { slot: slotOf(procedure, order.fact, ['order', 'fact']), direction: order.direction } } : {}),
  ...(after === undefined ? {} : { after }),
});

const toFound = (procedure: Procedure, row: StoredInstance): FoundInstance => ({
  id: row.id,
  procedure: row.procedure,
  version: row.version,
  tenant: row.tenant,
  revision: row.revision,
  facts: shownFacts(procedure, row),
});

// A row that cannot be read cannot be shown to be visible; it must not hide the others. The host's own list has it.
const isVisible = (parts: EngineParts, row: StoredInstance, actor: Person): boolean => {
  try {
    return maySee(openRow(parts, row), actor);
  } catch (error) {
    if (error instanceof CorruptJournalError || error instanceof UnknownProcedureError) return false;
    throw error;
  }
};

const pageFor = async (
  parts: EngineParts,
  procedure: Procedure,
  query: PagedQuery,
  actor: Person,
): Promise<readonly FoundInstance[]> => {
  const factQuery = toFactQuery(procedure, query);
  const page = toPage(procedure, query);
  const found: FoundInstance[] = [];
  let after = page.after;
  // What the actor may not see is left out, so pages are filled from as many rows as that takes.
  for (;;) {
    const rows = await parts.store.find(factQuery, { ...page, ...(after === undefined ? {} : { after }) });
    for (const row of rows) {
      if (isVisible(parts, row, actor)) found.push(toFound(procedure, row));
      if (found.length === page.limit) return found;
    }
    after = rows.at(-1)?.id;
    if (rows.length < page.limit) return found;
  }
};

/** Lists instances by their facts, one page. @throws InvalidQueryError, UnknownProcedureError */
export const find = async (parts: EngineParts, asked: PagedQuery): Promise<readonly FoundInstance[]> => {
  const query = parseQuestion(pagedQuerySchema, asked);
  const procedure = parts.procedures.newest(query.procedure);
  if (query.actor) return pageFor(parts, procedure, query, query.actor);
  const rows = await parts.store.find(toFactQuery(procedure, query), toPage(procedure, query));
  return rows.map((row) => toFound(procedure, row));
};

/** How many instances match. With an actor, only what that actor may see, which takes reading them. */
export const count = async (parts: EngineParts, asked: Query): Promise<number> => {
  const query = parseQuestion(querySchema, asked);
  const procedure = parts.procedures.newest(query.procedure);
  if (!query.actor) return parts.store.count(toFactQuery(procedure, query));
  let total = 0;
  let after: string | undefined;
  for (;;) {
    const page = await pageFor(parts, procedure, { ...query, limit: 1_000, after }, query.actor);
    total += page.length;
    after = page.at(-1)?.id;
    if (page.length < 1_000) return total;
  }
};
