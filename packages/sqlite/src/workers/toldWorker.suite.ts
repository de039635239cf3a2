import { createServiceDesk, type DeskCommand, type IncidentPolicyInput, type ServiceDesk } from '@statedesk/core';
import { toInstant, type EpochMilliseconds } from '@statedesk/engine';
import { virtualClock } from '@statedesk/testing';
import { die, observed } from '../observed.suite.ts';
import { openDatabase } from '../opening/openDatabase.ts';
import { storeOver } from '../storeOver.ts';

/** What a worker is told: which file to work on; or what its clock shows, and what to do then. */
export type Order =
  | { readonly open: string; readonly policy: IncidentPolicyInput }
  | {
      readonly at: EpochMilliseconds;
      readonly act: 'tick' | DeskCommand;
      /** Kills itself behind so many statements. */
      readonly dieAfter?: number | undefined;
    };

// A process that works on a SQLite file, whose clock shows what it is told. It answers each order once it is done.
const clock = virtualClock('2026-03-02T09:00:00+08:00');
let desk: ServiceDesk | undefined;
let stepsLeft = Infinity;

const carryOut = async (order: Order): Promise<unknown> => {
  if ('open' in order) {
    await desk?.close();
    const connection = openDatabase({ file: order.open, synchronous: 'normal', busyTimeoutMs: 5000 });
    const watched = observed(connection, () => {
      stepsLeft -= 1;
      if (stepsLeft === 0) die();
    });
    desk = await createServiceDesk({ store: storeOver(watched, 5000), clock, policy: order.policy });
    return null;
  }
  clock.advanceTo(toInstant(order.at));
  stepsLeft = order.dieAfter ?? Infinity;
  const answer = order.act === 'tick' ? await desk?.tick() : await desk?.execute(order.act);
  stepsLeft = Infinity;
  return answer;
};

process.on('message', (order: Order) => void carryOut(order).then((answer) => process.send?.({ answer })));
