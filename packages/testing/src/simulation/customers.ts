import type { Receipt } from '@statedesk/engine';
import { give, giveTogether } from './giving.ts';
import type { Attempt } from './ledger.ts';
import type { Worker } from './staff.ts';
import { createTargets, type Targets } from './targets.ts';
import type { Deed, Target } from './workload.ts';
import type { World } from './world.ts';

type Given = Attempt['command'];

/** Those who give commands, by way of one process or another. They know what they were told, and try again when they were told nothing. */
export interface Customers {
  /** Somebody does something new. */
  readonly command: (worker: Worker) => void;
  /** Somebody gives a list of new commands at once; now and then one of them stands in it twice. */
  readonly together: (worker: Worker) => void;
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

  const aim = (): Target | undefined => targets.aim(dice, workload.instances ?? 4);
  const somethingNew = (target: Target | undefined): Given => {
    keys += 1;
    const deed = workload.deed(dice, target);
    const looked = target && dice.happens(150) ? { expectedRevision: target.last.revision } : {};
    const then = target && workload.late && dice.happens(150) ? { occurredAt: target.last.occurredAt } : {};
    const to = target ? { instanceId: target.id, ...looked, ...then } : {};
    return { ...deed, ...to, idempotencyKey: `key ${keys}` };
  };

  return {
    command: (worker) => give(world, targets, worker, somethingNew(aim())),
    together: (worker) => {
      // Half of the lists are about one thing.
      const one = dice.happens(500) ? aim() : undefined;
      const commands = Array.from({ length: 2 + dice.below(5) }, () => somethingNew(one ?? aim()));
      const twice = dice.happens(300) ? commands.slice(0, 1) : [];
      giveTogether(world, targets, worker, [...commands, ...twice]);
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
