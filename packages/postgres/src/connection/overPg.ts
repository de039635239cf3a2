import { hashText } from '@statedesk/engine';
import { answeredWithin, UnansweredError } from './answeredWithin.ts';
import { asking } from './asking.ts';
import type { Connection, Database } from './connection.ts';
import type { PgClient, PgPool, PgPoolClient } from './clients.ts';
import type { StatementText } from './statementText.ts';
import { takingTurns } from './turns.ts';

/** How statements are sent. */
export interface Sending {
  readonly textOf: StatementText;
  /** Whether the server keeps prepared statements. */
  readonly prepare: boolean;
  /** How long an answer may take, in milliseconds; undefined: as long as it takes. */
  readonly answerTimeoutMs?: number | undefined;
}

const names = new Map<string, string>();

/** `pg` wants a name for a statement that the server is to keep; the same name always means the same text. */
const nameOf = (text: string): string => {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = `statedesk_${hashText(text).slice(-32)}`;
  if (names.size < 4096) names.set(text, name);
  return name;
};

/** One client of `pg` as it is, within a transaction or without. */
export const overPgClient = (client: PgClient, { textOf, prepare, answerTimeoutMs: limit }: Sending): Connection =>
  asking(async (sql, values) => {
    const text = textOf(sql);
    const query = {
      ...(prepare && { name: nameOf(text) }),
      ...(limit !== undefined && { query_timeout: limit }),
      ...{ text, values: [...values] },
    };
    // A pool may wait for a connection first, of which its own limit knows nothing.
    const { rows, rowCount } = await answeredWithin(limit, client.query(query));
    return { rows, count: rowCount ?? 0 };
  });

const begin = 'BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE';

const inTransaction = async <Result>(
  client: PgClient,
  sending: Sending,
  work: (connection: Connection) => Promise<Result>,
): Promise<Result> => {
  const connection = overPgClient(client, sending);
  await connection.run(begin);
  try {
    const result = await work(connection);
    await connection.run('COMMIT');
    return result;
  } catch (error) {
    // A connection that is gone has nothing to undo; the first error is the one to report.
    const undone = overPgClient(client, { ...sending, answerTimeoutMs: undefined })
      .run('ROLLBACK')
      .catch(() => undefined);
    // Who does not answer is not waited for: it stands behind what is under way, before all that is asked later.
    if (!(error instanceof UnansweredError)) await undone;
    throw error;
  }
};

/** A client of `pg` that the store shares with the host: one statement or one transaction after the other. */
export const overLoneClient = (client: PgClient, sending: Sending): Database => {
  const connection = overPgClient(client, sending);
  const inTurn = takingTurns();
  return {
    run: (...statement) => inTurn(() => connection.run(...statement)),
    first: (...statement) => inTurn(() => connection.first(...statement)),
    all: (...statement) => inTurn(() => connection.all(...statement)),
    transaction: (work) => inTurn(() => inTransaction(client, sending, work)),
  };
};

/** A client of the pool; one that comes too late goes back. @throws UnansweredError */
const lentWithin = async (limit: number | undefined, pool: PgPool): Promise<PgPoolClient> => {
  const lent = pool.connect();
  try {
    return await answeredWithin(limit, lent);
  } catch (error) {
    lent.then(
      (client) => client.release(),
      () => undefined,
    );
    throw error;
  }
};

/** A pool of `pg`: each statement on any of its clients, a transaction on one. */
export const overPgPool = (pool: PgPool, sending: Sending): Database => ({
  ...overPgClient(pool, sending),
  transaction: async (work) => {
    const client = await lentWithin(sending.answerTimeoutMs, pool);
    // While it is lent the pool does not listen, and an error that nobody listens for ends the process.
    const listen = () => undefined;
    client.on('error', listen);
    const giveBack = (broken?: Error): void => {
      client.removeListener('error', listen);
      client.release(broken);
    };
    try {
      const result = await inTransaction(client, sending, work);
      giveBack();
      return result;
    } catch (error) {
      // Whether it is still good is not worth finding out.
      giveBack(error instanceof Error ? error : new Error('the transaction failed'));
      throw error;
    }
  },
});
