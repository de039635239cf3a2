import type { Store } from '@statedesk/engine';
import { StoreClosedError } from '@statedesk/engine';
import { randomUUID } from 'node:crypto';
import { commitBatch } from './commit/commitBatch.ts';
import { commitWithin } from './commit/commitWithin.ts';
import { placeEntries } from './commit/placeEntries.ts';
import type { Connection, Database } from './connection/connection.ts';
import { connectionOver, isTransaction } from './connection/databaseOver.ts';
import { asStoreError } from './connection/driverErrors.ts';
import type { Growth } from './connection/growth.ts';
import type { Sending } from './connection/overPg.ts';
import type { OpenedSchema } from './opening/openSchema.ts';
import type { PostgresStore } from './postgresStore.ts';
import { serverClock } from './serverClock.ts';
import { storeMethods } from './storeMethods.ts';
import { limitLockWait } from './statements/limitLockWait.ts';
import { releaseWakes } from './statements/releaseWakes.ts';

/** A schema that is open, and how it is to be used. */
export interface OpenStore extends OpenedSchema {
  readonly sending: Sending;
  readonly grown: Growth;
  /** For messages. */
  readonly store: string;
  readonly lockTimeoutMs: number;
}
