/** A statement as it goes to the server. */
export type StatementText = (sql: string) => string;

/** An identifier as SQL writes it, whatever characters it has. */
export const quoted = (identifier: string): string => `"${identifier.replaceAll('"', '""')}"`;

/**
 * The channel on which is told that a schema has changed. In statements `'{change}'`: put together as the name of a table
 * would be.
 */
export const changeChannel = (schema: string): string => `${quoted(schema)}.change`;

/**
 * Statements name tables as `{journal}`: which schema they lie in is known only here. `plannedFor` ends up in the text,
 * so that a prepared statement is prepared anew when the number changes.
 */
export const statementTexts = (schema: string, plannedFor: () => number): StatementText => {
  const known = new Map<string, string>();
  const place = quoted(schema);
  return (sql) => {
    const text = known.get(sql) ?? sql.replace(/\{(\w+)\}/g, (_, table: string) => `${place}.${table}`);
    if (known.size < mostKnown) known.set(sql, text);
    return `${text} /* ${plannedFor()} */`;
  };
};

/** Every fixed statement and the queries a desk has open; others are put together each time. */
const mostKnown = 512;
