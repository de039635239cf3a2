import { parseOptions } from '@statedesk/engine';
import * as z from 'zod';
import { quoted } from './connection/statementText.ts';
import { schemaName } from './parsePostgresOptions.ts';

const optionsSchema = z.strictObject({ schema: schemaName, role: z.string().min(1) });

/** For which role, in which schema. */
export interface PostgresGrantsOptions {
  /** `statedesk` by default. */
  readonly schema?: string;
  /** The role that the application logs in as. It is made by whoever owns the database. */
  readonly role: string;
}

// The journal: entries are added, and an open position is filled in once. Nothing of it is changed, deleted or cut.
const rights: Readonly<Record<string, string>> = {
  migration: 'SELECT',
  instance: 'SELECT, INSERT, UPDATE',
  journal: 'SELECT, INSERT, UPDATE (position)',
  place: 'SELECT, UPDATE (last)',
  fact_slot: 'SELECT, INSERT, UPDATE',
  fact_text: 'SELECT, INSERT, UPDATE',
  outbox: 'SELECT, INSERT, UPDATE, DELETE',
  document: 'SELECT, INSERT',
  personal_value: 'SELECT, INSERT, UPDATE',
  instance_pin: 'SELECT, INSERT, DELETE',
  wake_lease: 'SELECT, INSERT, UPDATE, DELETE',
};

/**
 * The SQL that gives a role what a store needs and no more: to be run once by the role that owns the schema, after the
 * schema was made. The application then opens it with `migrate: false`. It can neither change nor remove an entry.
 *
 * @throws InvalidOptionsError `invalid-options`: no name.
 *
 * @example
 * ```ts
 * await owner.query(postgresGrants({ role: 'desk' }));
 * ```
 */
export const postgresGrants = (options: PostgresGrantsOptions): string => {
  const { schema, role } = parseOptions('postgresGrants', optionsSchema, options);
  const [place, who] = [quoted(schema), quoted(role)];
  return [
    `GRANT USAGE ON SCHEMA ${place} TO ${who}`,
    ...Object.entries(rights).map(([table, right]) => `GRANT ${right} ON ${place}.${table} TO ${who}`),
  ].join(';\n');
};
