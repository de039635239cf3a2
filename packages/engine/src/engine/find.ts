import type { Actor } from '../definition/actor.ts';
import type { FactValue } from '../definition/fact.ts';
import type { Procedure } from '../definition/procedure.ts';
import { InvalidQueryError } from '../errors/invalidQueryError.ts';
import type { FactCondition, FactPage, FactQuery, StoredInstance } from '../store/store.ts';
import { openRow } from './loadInstance.ts';
import type { EngineParts } from './parts.ts';
import type { FoundInstance } from './view.ts';

/** What a fact must be: this value, one of these, or within a half-open range. Instants are RFC 3339 in UTC. */
export type FactFilter =
  | FactValue
  | { readonly in: readonly FactValue[] }
  | { readonly from?: string | number; readonly before?: string | number };

/** Which instances to list. */
export interface Query {
  /** Needed where the engine runs several procedures. */
  readonly procedure?: string;
  readonly tenant?: string;
  /** Fact name → what it must be; all must hold. */
  readonly where?: Readonly<Record<string, FactFilter>>;
  /** Search terms; all must be part of the searchable text, Chinese words of any length included. */
  readonly text?: readonly string[];
  /** Only what this actor may see; absent: the host itself reads. */
  readonly actor?: Actor;
}

/** A query with an order and a page. */
export interface PagedQuery extends Query {
  /** By a fact; default: in the order the instances were born. */
  readonly order?: { readonly fact: string; readonly direction: 'ascending' | 'descending' };
  /** The id of the last instance of the page before. */
  readonly after?: string;
  /** 1 to 1,000; default 100. */
  readonly limit?: number;
}

const slotOf = (procedure: Procedure, fact: string): FactCondition['slot'] => {
  const definition = Object.hasOwn(procedure.facts, fact) ? procedure.facts[fact] : undefined;
  if (definition) return definition.slot;
  const known = Object.keys(procedure.facts).join(', ');
  throw new InvalidQueryError(`'${procedure.id}' has no fact '${fact}'; it has: ${known}`, { fact });
};

const toCondition = (procedure: Procedure, fact: string, filter: FactFilter): FactCondition => {
  const slot = slotOf(procedure, fact);
  return typeof filter === 'object' && filter !== null ? { slot, ...filter } : { slot, equals: filter };
};

const toFactQuery = (procedure: Procedure, { tenant, where = {}, text }: Query): FactQuery => ({
  procedure: procedure.id,
  where: Object.entries(where).map(([fact, filter]) => toCondition(procedure, fact, filter)),
  ...(tenant === undefined ? {} : { tenant }),
  ...(text === undefined ? {} : { text }),
});

const toPage = (procedure: Procedure, { order, after, limit = 100 }: PagedQuery): FactPage => ({
  limit: Math.min(Math.max(Math.trunc(limit), 1), 1_000),
  ...(order ? { order: { slot: slotOf(procedure, order.fact), direction: order.direction } } : {}),
  ...(after === undefined ? {} : { after }),
});

const toFound = (procedure: Procedure, row: StoredInstance): FoundInstance => ({
  id: row.id,
  procedure: row.procedure,
  version: row.version,
  tenant: row.tenant,
  revision: row.revision,
  facts: Object.fromEntries(Object.entries(procedure.facts).map(([name, { slot }]) => [name, row.facts[slot] ?? null])),
});

const maySee = (parts: EngineParts, row: StoredInstance, actor: Actor): boolean => {
  const { procedure, instance } = openRow(parts, row);
  return procedure.visible(instance.record, actor);
};

/** Lists instances by their facts, one page. @throws InvalidQueryError, UnknownProcedureError */
export const find = async (parts: EngineParts, query: PagedQuery): Promise<readonly FoundInstance[]> => {
  const procedure = parts.procedures.newest(query.procedure);
  const factQuery = toFactQuery(procedure, query);
  const page = toPage(procedure, query);
  const { actor } = query;
  if (!actor) return (await parts.store.find(factQuery, page)).map((row) => toFound(procedure, row));
  const found: FoundInstance[] = [];
  let after = page.after;
  // What the actor may not see is left out, so pages are filled from as many rows as that takes.
  for (;;) {
    const rows = await parts.store.find(factQuery, { ...page, ...(after === undefined ? {} : { after }) });
    for (const row of rows) {
      if (maySee(parts, row, actor)) found.push(toFound(procedure, row));
      if (found.length === page.limit) return found;
    }
    after = rows.at(-1)?.id;
    if (rows.length < page.limit) return found;
  }
};

/** How many instances match. With an actor, only what that actor may see, which takes reading them. */
export const count = async (parts: EngineParts, query: Query): Promise<number> => {
  const procedure = parts.procedures.newest(query.procedure);
  if (!query.actor) return parts.store.count(toFactQuery(procedure, query));
  let total = 0;
  let after: string | undefined;
  for (;;) {
    const page = await find(parts, { ...query, limit: 1_000, ...(after === undefined ? {} : { after }) });
    total += page.length;
    after = page.at(-1)?.id;
    if (page.length < 1_000) return total;
  }
};
