import { canonical, type FailedCommand, type Receipt } from '@statedesk/engine';
import { codeOf } from './codeOf.ts';
import { shortly } from './describeCall.ts';
import type { Attempt } from './ledger.ts';
import type { Worker } from './staff.ts';
import type { Targets } from './targets.ts';
import type { World } from './world.ts';

type Given = Attempt['command'];

/** Takes down that a command is given; what it gives takes down how that ended. */
const taking = ({ ledger, tell }: World, targets: Targets, given: Pick<Attempt, 'command' | 'process' | 'list'>) => {
  const { command, process } = given;
  const key = command.idempotencyKey;
  const answer = ledger.ask({ key, ...given });
  const what = `${process} ${key} ${command.type} ${shortly(command.instanceId ?? 'new')}`;
  tell(`${what} ${canonical(JSON.parse(JSON.stringify(command.payload ?? {})))}`);
  return {
    told: (receipt: Receipt): void => {
      answer({ receipt });
      targets.learn(key, receipt);
      tell(`${what} is ${receipt.outcome} ${receipt.revision}`);
    },
    failed: (error: unknown): void => {
      answer({ code: codeOf(error), message: String(error) });
      tell(`${what} failed: ${codeOf(error)}`);
    },
  };
};

/** Somebody gives a command, and is told how it ended unless the process dies. */
export const give = (world: World, targets: Targets, { process, host }: Worker, command: Given): void => {
  const { told, failed } = taking(world, targets, { command, process: process.name });
  host.execute(command).then(told, failed);
};

/** The same for a list of them in one call. */
export const giveTogether = (
  world: World,
  targets: Targets,
  { process, host }: Worker,
  commands: readonly Given[],
): void => {
  const list = world.ledger.attempts().length;
  const taken = commands.map((command) => taking(world, targets, { command, process: process.name, list }));
  const missing: FailedCommand = { outcome: 'failed', error: new RangeError('the list of answers ends before') };
  host.executeAll(commands).then(
    (answers) =>
      taken.forEach(({ told, failed }, index) => {
        const answer = answers[index] ?? missing;
        if (answer.outcome === 'failed') failed(answer.error);
        else told(answer);
      }),
    (error: unknown) => taken.forEach(({ failed }) => failed(error)),
  );
};
