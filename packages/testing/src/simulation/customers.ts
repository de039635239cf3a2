import { canonical, type Receipt } from '@statedesk/engine';
import { codeOf } from './codeOf.ts';
import { shortly } from './describeCall.ts';
import type { Attempt } from './ledger.ts';
import type { Worker } from './staff.ts';
import { createTargets, type Targets } from './targets.ts';
import type { Deed } from './workload.ts';
import type { World } from './world.ts';

type Given = Attempt['command'];

/** Those who give commands, by way of one process or another. They know what they were told, and try again when they were told nothing. */
export interface Customers {
  /** Somebody does something new. */
  readonly command: (worker: Worker) => void;
  /** Somebody who was not told yes tries again, under the same key; perhaps while the first try is still under way. */
  readonly tryAgain: (worker: Worker) => void;
  /** Somebody who was told yes gives the same command once more. */
  readonly duplicate: (worker: Worker) => void;
  /** Somebody uses a key again for something else. */
  readonly otherPayload: (worker: Worker) => void;
}

/** What makes two commands the same to whoever compares them under one key. */
export const saying = ({ type, payload, actor }: Pick<Given, 'type' | 'payload' | 'actor'>): string =>
  JSON.stringify([type, payload ?? {}, actor.id]);

const isTaken = (receipt: Receipt | undefined): boolean => receipt !== undefined && receipt.outcome !== 'refused';

const mostTries = 5;

const give = ({ ledger, tell }: World, targets: Targets, { process, host }: Worker, command: Given): void => {
  const key = command.idempotencyKey;
  const answer = ledger.ask({ key, command, process: process.name });
  const what = `${process.name} ${key} ${command.type} ${shortly(command.instanceId ?? 'new')}`;
  tell(`${what} ${canonical(JSON.parse(JSON.stringify(command.payload ?? {})))}`);
  host.execute(command).then(
    (receipt) => {
      answer({ receipt });
      targets.learn(key, receipt);
      tell(`${what} is ${receipt.outcome} ${receipt.revision}`);
    },
    (error: unknown) => {
      answer({ code: codeOf(error), message: String(error) });
      tell(`${what} failed: ${codeOf(error)}`);
    },
  );
};

/** Something else that could be done where a command was given. */
const otherDeed = ({ dice, workload }: World, targets: Targets, { command }: Attempt): Deed | undefined => {
  const target = command.instanceId === undefined ? undefined : targets.find(command.instanceId);
  if (command.instanceId !== undefined && !target) return undefined;
  for (let tries = 0; tries < mostTries; tries += 1) {
    const deed = workload.deed(dice, target);
    if (saying(deed) !== saying(command)) return deed;
  }
  return undefined;
};

export const createCustomers = (world: World): Customers => {
  const { dice, ledger, workload } = world;
  const targets = createTargets();
  let keys = 0;

  const isAcknowledged = (key: string): boolean =>
    ledger.attempts().some((one) => one.key === key && isTaken(one.answer?.receipt));
  const again = (worker: Worker, wasTaken: boolean): void => {
    const attempt = dice.oneOf(ledger.attempts().filter(({ key }) => isAcknowledged(key) === wasTaken));
    if (attempt) give(world, targets, worker, attempt.command);
  };

  return {
    command: (worker) => {
      const target = targets.aim(dice, workload.instances ?? 4);
      keys += 1;
      const deed = workload.deed(dice, target);
      const looked = target && dice.happens(150) ? { expectedRevision: target.last.revision } : {};
      const then = target && workload.late && dice.happens(150) ? { occurredAt: target.last.occurredAt } : {};
      const to = target ? { instanceId: target.id, ...looked, ...then } : {};
      give(world, targets, worker, { ...deed, ...to, idempotencyKey: `key ${keys}` });
    },
    tryAgain: (worker) => again(worker, false),
    duplicate: (worker) => again(worker, true),
    otherPayload: (worker) => {
      const attempt = dice.oneOf(ledger.attempts());
      const deed = attempt && otherDeed(world, targets, attempt);
      if (!deed) return;
      const { idempotencyKey, instanceId } = attempt.command;
      give(world, targets, worker, { ...deed, idempotencyKey, ...(instanceId === undefined ? {} : { instanceId }) });
    },
  };
};
