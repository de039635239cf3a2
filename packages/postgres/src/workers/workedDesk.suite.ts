import { alwaysOpen } from '@statedesk/calendar';
import { createServiceDesk, type ServiceDesk } from '@statedesk/core';
import type { PostgresStore } from '../storeOver.ts';

/** How the workers of these stories work. Both are stated in docs/stores.md, for the defaults. */
export const pollMilliseconds = 500;
export const leaseMilliseconds = 2_000;

// Round the clock, so that what is due at which instant does not depend on when the test runs.
const working = alwaysOpen({ zone: 'Asia/Shanghai' }).document;

/** A desk on this store, by the clock of its server. */
export const workedDesk = (store: PostgresStore): Promise<ServiceDesk> =>
  createServiceDesk({ store, leaseMilliseconds, calendars: { working } });
