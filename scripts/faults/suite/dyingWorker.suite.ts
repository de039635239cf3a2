import { appendFileSync } from 'node:fs';
import { argv, kill, pid } from 'node:process';
import { toInstant } from '@statedesk/engine';
import { virtualClock } from '@statedesk/testing';
import { atPoint } from './atPoint.suite.ts';
import type { Place } from '../points.ts';
import { openStoreAt, type Lasting } from './openStoreAt.suite.ts';
import { doWork, leaseIsOver, optionsFor, workerOn } from './scene.suite.ts';
import type { Work } from './work.suite.ts';

/** What a process is to do, and at which point it dies. */
export interface LastOrder {
  readonly adapter: Lasting;
  readonly place: string;
  readonly point: Place;
  readonly work: Work;
  readonly instanceId: string;
  readonly now: number;
  /** The file to which each delivery is written before it counts as one. */
  readonly told: string;
}

const order = JSON.parse(argv[2] ?? '{}') as LastOrder;
const clock = virtualClock(toInstant(order.now));
const across = atPoint(await openStoreAt(order.adapter, order.place), order, () => {
  if (leaseIsOver(order.point)) clock.advanceBy(2 * 60_000);
  kill(pid, 'SIGKILL');
  // A signal takes a moment to arrive; nothing may happen meanwhile.
  return new Promise(() => undefined);
});
const onDelivery = (key: string): void => appendFileSync(order.told, `${key}\n`);
const worker = await workerOn(across, clock, onDelivery, optionsFor(order.work));
await doWork({ work: order.work, ids: [order.instanceId], counted: 0 }, worker);
