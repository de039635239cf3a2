import type { JournalEntry } from '@statedesk/engine';
import { ExchangeError } from '../errors/exchangeError.ts';
import { uncarry } from '../exchange/carriedEntry.ts';
import { ocelIssues } from './ocelIssues.ts';
import { ocelLogSchema, type OcelEvent } from './ocelLog.ts';

const entryOf = ({ id, attributes = [] }: OcelEvent): JournalEntry =>
  uncarry(Object.fromEntries(attributes.map(({ name, value }) => [name, value])), id);

const wrong = (message: string): never => {
  throw new ExchangeError(`Not an object-centric event log: ${message}`, { event: '' });
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (cause) {
    return wrong(cause instanceof Error ? cause.message : 'not JSON');
  }
};

/**
 * Reads back the journals that `exportOcel` wrote, in the order of their commits. The log is held against the published
 * structure and against itself, and every entry against its hash. The text is held in memory as a whole.
 *
 * @throws ExchangeError `exchange-damaged` where it is not such a log, or an event carries no entry or another one
 *
 * @example const entries = readOcel(await readFile('desk.ocel.json', 'utf8'));
 */
export const readOcel = (text: string): readonly JournalEntry[] => {
  const { data, error } = ocelLogSchema.safeParse(parsed(text));
  if (data === undefined) {
    const [issue] = error.issues;
    return wrong(`${issue?.path.join('/') ?? ''}: ${issue?.message ?? ''}`);
  }
  const [issue, ...others] = ocelIssues(data);
  if (issue !== undefined) return wrong(others.length > 0 ? `${issue}, and ${others.length} more` : issue);
  return data.events.map(entryOf);
};
