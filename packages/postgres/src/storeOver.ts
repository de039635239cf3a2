import type { Clock, Store } from '@statedesk/engine';
import { StoreClosedError } from '@statedesk/engine';
import { commitBatch } from './commit/commitBatch.ts';
import { commitWithin } from './commit/commitWithin.ts';
import { placeEntries } from './commit/placeEntries.ts';
import type { PostgresTransaction } from './connection/clients.ts';
import { connectionOver } from './connection/databaseOver.ts';
import { asStoreError } from './connection/driverErrors.ts';
import type { Database } from './connection/connection.ts';
import { gathering } from './connection/gathering.ts';
import type { Growth } from './connection/growth.ts';
import type { Sending } from './connection/overPg.ts';
import type { Turns } from './connection/turns.ts';
import { takingTurns } from './connection/turns.ts';
import type { ChangeListener } from './listening/changeListener.ts';
import type { OpenedSchema } from './opening/openSchema.ts';
import { parseTransaction } from './parsePostgresOptions.ts';
import { serverClock } from './serverClock.ts';
import { instanceOf } from './statements/instanceRow.ts';
import { limitLockWait } from './statements/limitLockWait.ts';
import { loadInstance } from './statements/loadInstance.ts';
import { rowsOfInstances } from './statements/rowsOfInstances.ts';
import type { Desk } from './storeMethods.ts';
import { storeMethods } from './storeMethods.ts';

/** A store on PostgreSQL: as every store, and within a transaction of the host as well. */
export interface PostgresStore extends Store {
  /** The server's clock, never ahead of it: what it said last, and what has passed since. */
  readonly clock: Clock;
  /** The store within the host's open transaction: a client of `pg`, or what `sql.begin` of postgres.js hands out. */
  using(transaction: PostgresTransaction): Store;
}

/** A schema that is open, and how it is to be used. */
export interface OpenStore extends OpenedSchema {
  readonly database: Database;
  readonly sending: Sending;
  /** Undefined where the client has no connection to spare for listening. */
  readonly listener: ChangeListener | undefined;
  readonly grown: Growth;
  /** For messages. */
  readonly store: string;
  readonly lockTimeoutMs: number;
}

/** Runs work unless the store is closed; what a driver throws leaves as an error of the engine. */
type Guard = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** The store on an open schema. */
export const storeOver = (open: OpenStore): PostgresStore => {
  let closed = false;
  const guard: Guard = async (work) => {
    if (closed) throw new StoreClosedError(`The store on ${open.store} was closed; open it again.`);
    try {
      return await work();
    } catch (error) {
      throw asStoreError(error, open.store);
    }
  };
  const clock = serverClock();
  clock.heard(open.serverNow);
  open.grown.saw(open.lastPosition);
  return {
    kind: 'postgres',
    clock,
    ...storeMethods(ownDesk(open, guard, clock.heard)),
    using: (transaction) => ({
      kind: 'postgres',
      clock,
      ...storeMethods(hostsDesk(open, guard, transaction)),
      // The transaction is the host's to end.
      close: () => Promise.resolve(),
    }),
    ...(open.listener && { onChange: open.listener.onChange }),
    close: () => {
      closed = true;
      open.listener?.close();
      return Promise.resolve();
    },
  };
};

// Not all at once: the first are decided while the server reads the next, and committed while those are decided.
const mostLoaded = 16;

const ownDesk = (open: OpenStore, guard: Guard, heard: (serverNow: number) => void): Desk => {
  const { database, grown, lockTimeoutMs } = open;
  const rowOf = gathering(mostLoaded, async (ids) => {
    const { rows, serverNow } = await rowsOfInstances(database, ids);
    heard(serverNow);
    return rows;
  });
  return {
    at: (work) => guard(() => work(database)),
    waiting: (work) =>
      guard(() =>
        database.transaction(async (connection) => {
          await limitLockWait(connection, lockTimeoutMs);
          return work(connection);
        }),
      ),
    load: (id) =>
      guard(async () => {
        const row = await rowOf(id);
        return row && instanceOf(row);
      }),
    commit: (batch, committedAt) =>
      guard(() =>
        commitBatch(database, batch, committedAt, ({ serverNow, last }) => {
          heard(serverNow);
          if (last !== undefined) grown.saw(last);
        }),
      ),
    heard,
    place: () => guard(() => placeEntries(database)),
  };
};

/** Within a transaction one piece of work follows the other, from however many stores on it they come. */
const turnsOf = new WeakMap<object, Turns>();

const hostsDesk = (open: OpenStore, guard: Guard, transaction: unknown): Desk => {
  const given = parseTransaction(transaction);
  const connection = connectionOver(given, open.sending);
  const inTurn = turnsOf.get(given) ?? takingTurns();
  turnsOf.set(given, inTurn);
  const at: Desk['at'] = (work) => guard(() => inTurn(() => work(connection)));
  return {
    at,
    waiting: at,
    load: (id) => at((own) => loadInstance(own, id)),
    commit: (batch, committedAt) => at(() => commitWithin(connection, batch, committedAt)),
    // No worker looks in there.
    heard: () => undefined,
    // Positions are given once the host has committed.
    place: () => Promise.resolve(),
  };
};
