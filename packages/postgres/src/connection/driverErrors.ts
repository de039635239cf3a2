import { StoreDamagedError, StoreIncompatibleError, StoreUnavailableError } from '@statedesk/engine';
import { UnreadableRow } from './unreadableRow.ts';

const mayBeThere =
  'Whether the last statement was carried out is not known: what was committed bears its idempotency key.';
const nothing = 'Nothing was written.';

const notKept =
  'the connection does not keep prepared statements, as behind a pooler of transactions: open the store with `prepare: false`';

/** SQLSTATEs (https://www.postgresql.org/docs/current/errcodes-appendix.html) that say something of the server, and what. */
const refused: Readonly<Record<string, string>> = {
  '25006': 'the server is read-only',
  '25P02': 'the transaction has failed before, and only its end is left',
  '26000': notKept,
  '28000': 'the server refused the role',
  '28P01': 'the server refused the password',
  '3D000': 'there is no such database',
  '40001': 'another transaction was in the way',
  '40P01': 'another transaction was in the way',
  '42P05': notKept,
  '42501': 'the role may not do this',
  '53100': 'the disk of the server is full',
  '53200': 'the memory of the server ran out',
  '53300': 'the server has too many connections',
  '53400': 'a limit of the server was reached',
  '54000': 'a value is larger than the server takes',
  '55P03': 'a lock was not to be had in time',
  '57014': 'the statement was cancelled',
  '57P03': 'the server is starting or stopping',
  '58030': 'the disk of the server failed',
};

/** Codes of a connection that ended under a statement: SQLSTATEs, and those of Node and the drivers. */
const lost = new Set([
  ...[
    '40003',
    '57P01',
    '57P02',
    '57P05',
    '25P03',
    '25P04',
    'ECONNRESET',
    'EPIPE',
    'ETIMEDOUT',
    'ERR_STREAM_PREMATURE_CLOSE',
  ],
  ...['CONNECTION_CLOSED', 'CONNECTION_DESTROYED', 'ERR_STREAM_DESTROYED'],
]);

/** Codes of a connection that never came about. */
const unreachable = new Set([
  ...['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOENT'],
  ...['CONNECT_TIMEOUT', 'CONNECTION_ENDED', '08001', '08004'],
]);

/** `pg` has no codes for these. */
const lostWords = /connection (is closed|terminated|ended|error)|not queryable|read timeout|has been closed/i;
const unreachableWords = /pool after calling end|timeout exceeded when trying to connect|connection timeout/i;

/** What a server answers with, five characters, of which some class is a digit: no code of Node's is like that. */
const sqlState = /^(?=.*\d)[0-9A-Z]{5}$/;

const codeOf = (error: Error): string =>
  'code' in error && typeof error.code === 'string' ? error.code : codeOfFirst(error);

// One host name of several addresses: one error for each that was tried.
const codeOfFirst = (error: Error): string => {
  const [first] = error instanceof AggregateError ? error.errors.filter((one) => one instanceof Error) : [];
  return first ? codeOf(first) : '';
};

// The engine's own have codes of words and hyphens, a bug has none and a class of its own: both leave as they are.
const isOfDriver = (error: Error, code: string): boolean =>
  code === '' ? error.constructor === Error : !/^[a-z]+(?:-[a-z]+)+$/.test(code);

const unavailableBecause = (error: Error, code: string): string | undefined => {
  const { message } = error;
  if (refused[code] !== undefined) return `${refused[code]}. ${nothing}`;
  if (unreachable.has(code) || unreachableWords.test(message)) return `the server cannot be reached. ${nothing}`;
  if (lost.has(code) || code.startsWith('08') || lostWords.test(message))
    return `the connection was lost. ${mayBeThere}`;
  if (sqlState.test(code)) return `the server refused a statement, SQLSTATE ${code}. ${nothing}`;
  return isOfDriver(error, code) ? `the client failed. ${mayBeThere}` : undefined;
};

/** What a row or an index says that only a person with the database can have written. */
const damage = new Set(['23505', '23502', '23514', 'XX001', 'XX002']);

/** Tables, columns or functions of ours that are not there. */
const missing = new Set(['42P01', '42703', '3F000', '42883']);

/** A driver's error as one of the engine's; any other error as it is. */
export const asStoreError = (error: unknown, store: string): unknown => {
  if (!(error instanceof Error)) return error;
  const code = codeOf(error);
  const cause = { cause: error };
  const { message } = error;
  if (error instanceof UnreadableRow || damage.has(code))
    return new StoreDamagedError(`${store} holds what this package does not write: ${message}.`, { store }, cause);
  if (missing.has(code))
    return new StoreIncompatibleError(`${store} is not as this version left it: ${message}.`, { store }, cause);
  const reason = unavailableBecause(error, code);
  if (reason === undefined) return error;
  return new StoreUnavailableError(`${store}: ${reason} (${message})`, { store }, cause);
};
