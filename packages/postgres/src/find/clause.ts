import type { Value } from '../connection/connection.ts';

/** A condition as SQL, with a `?` for each of its values. */
export interface Clause {
  readonly sql: string;
  readonly values: readonly Value[];
}

/** Clauses with a word between them, their values numbered from 1 on. */
export const joined = (clauses: readonly Clause[], word: ' AND ' | ' UNION ALL '): Clause => {
  let number = 0;
  const sql = clauses.map((clause) => clause.sql).join(word);
  return {
    sql: sql.replaceAll('?', () => `$${(number += 1)}`),
    values: clauses.flatMap(({ values }) => values),
  };
};
