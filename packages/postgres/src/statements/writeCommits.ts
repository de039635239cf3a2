import type { EpochMilliseconds, InstanceCommit } from '@statedesk/engine';
import { effectRows, entryRows, instanceRows, ofEach, personalRows, pinRows } from '../commit/commitRows.ts';
import { givenRows } from '../commit/givenRows.ts';
import type { Parameters } from '../commit/givenRows.ts';
import { integer, integerOrNull } from '../connection/columns.ts';
import type { Connection, Row } from '../connection/connection.ts';
import { bornRows, standingRows, targetRows } from './chooseRows.ts';
import { serverNowColumn } from './serverNow.ts';
import * as write from './writeRows.ts';

/** What was written of a batch. */
export interface WrittenCommits {
  /** The numbers of the commits in the batch, from 0 on. */
  readonly written: ReadonlySet<number>;
  /** The newest position before them; undefined where they have none yet. */
  readonly before: number | undefined;
  /** The newest position with them. */
  readonly last: number | undefined;
  /** What the server's clock said. */
  readonly serverNow: EpochMilliseconds;
}

/**
 * Writes what it can of a batch, in one statement and so all of it or nothing, and waits for nobody but for those who
 * are just giving their entries positions. What is held, stale or known already is left out; why, is asked afterwards.
 *
 * @param placing Whether entries are given their positions: not within a host's transaction, which may take long.
 */
export const writeCommits = async (
  connection: Connection,
  batch: readonly InstanceCommit[],
  committedAt: EpochMilliseconds,
  placing: boolean,
): Promise<WrittenCommits> => {
  const parameters: Parameters = { values: [committedAt] };
  const sql = `WITH ${partsOf(parameters, batch, placing).join(',\n  ')}
  SELECT target.ord, ${placing ? newest : unknown}, ${serverNowColumn}${concernsWorkers(batch) ? `, ${told}` : ''}
  FROM (SELECT 1) AS once LEFT JOIN target ON true`;
  return read(await connection.all(sql, ...parameters.values));
};

// Told when the transaction is committed, and only then.
const told = `(SELECT pg_notify('{change}', '')::text FROM target LIMIT 1) AS told`;

const concernsWorkers = (batch: readonly InstanceCommit[]): boolean =>
  batch.some(({ next, effects }) => next.wakeAt !== null || effects.length > 0);

const newest = '(SELECT before FROM placed) AS before, (SELECT last FROM placed) AS last';
const unknown = 'NULL::bigint AS before, NULL::bigint AS last';

const read = (rows: readonly Row[]): WrittenCommits => {
  const first = rows[0] ?? {};
  const written = rows.filter((row) => row['ord'] !== null);
  return {
    written: new Set(written.map((row) => integer(row, 'ord') - 1)),
    before: integerOrNull(first, 'before') ?? undefined,
    last: integerOrNull(first, 'last') ?? undefined,
    serverNow: integer(first, 'serverNow'),
  };
};

// A batch without births, effects and the like is a statement without those parts: most commits are.
const partsOf = (parameters: Parameters, batch: readonly InstanceCommit[], placing: boolean): readonly string[] => {
  const births = batch.some(({ expectedRevision }) => expectedRevision === 0);
  const changes = batch.some(({ expectedRevision }) => expectedRevision > 0);
  const [effects, personal] = [ofEach(batch, (commit) => commit.effects), ofEach(batch, (commit) => commit.personal)];
  const pins = ofEach(batch, (commit) => (commit.pins ?? []).map((pin) => ({ pin })));
  const repinned = batch.some((commit) => commit.pins !== undefined);
  return [
    givenRows(parameters, 'given', instanceRows, batch),
    givenRows(
      parameters,
      'entry_given',
      entryRows,
      ofEach(batch, ({ entries }) => entries),
    ),
    ...(changes ? standingRows(placing) : []),
    ...(births ? bornRows : []),
    targetRows(changes, births),
    ...(changes ? [write.changedRows] : []),
    write.entriesToWrite,
    ...(placing ? write.placedEntries(1) : write.unplacedEntries(1)),
    write.slotsToWrite,
    write.textToWrite,
    ...(effects.length === 0 ? [] : [givenRows(parameters, 'effect_given', effectRows, effects), write.effectsToWrite]),
    ...(personal.length === 0
      ? []
      : [givenRows(parameters, 'personal_given', personalRows, personal), write.personalToWrite]),
    ...(repinned ? [givenRows(parameters, 'pin_given', pinRows, pins), ...write.pinsToWrite] : []),
  ];
};
