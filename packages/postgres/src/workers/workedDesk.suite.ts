import { alwaysOpen } from '@statedesk/calendar';
import { createServiceDesk, type ServiceDesk, type ServiceDeskOptions } from '@statedesk/core';
import { toInstant } from '@statedesk/engine';
import type { PostgresStore } from '../storeOver.ts';

/** How the workers of these stories work. Both are stated in docs/stores.md, for the defaults. */
export const pollMilliseconds = 500;
export const leaseMilliseconds = 2_000;

// Round the clock, so that what is due at which instant does not depend on when the test runs.
const working = alwaysOpen({ zone: 'Asia/Shanghai' }).document;

/** A desk on this store, by the clock of its server. */
export const workedDesk = (store: PostgresStore, effects: ServiceDeskOptions['effects'] = {}): Promise<ServiceDesk> =>
  createServiceDesk({ store, leaseMilliseconds, calendars: { working }, effects });

/** A report of yesterday: what it announces is due to be delivered as soon as it is committed. */
export const lateReport = ({ clock }: PostgresStore, idempotencyKey: string) => ({
  ...{ type: 'reportIncident' as const, idempotencyKey, actor: { id: 'li.na', roles: ['tier1'] } },
  payload: { channel: 'email' as const, organisation: '西湖医院', symptom: '打印机无法打印' },
  occurredAt: toInstant(clock.now() - 24 * 3_600_000),
});
