import { argv, stdin, stdout } from 'node:process';
import { setImmediate as turn, setTimeout as pause } from 'node:timers/promises';
import { systemClock, type CommandInput, type Receipt } from '@statedesk/engine';
import { openStoreAt, type Lasting } from '../suite/openStoreAt.suite.ts';
import { asked, noted, workerOn } from '../suite/scene.suite.ts';
import { putDown } from './account.suite.ts';

/** Where a process works, under which name, and where it puts down what it was told. */
export interface LoadOrder {
  readonly adapter: Lasting;
  readonly place: string;
  readonly name: string;
  readonly account: string;
  /** An errand that all of them note on. */
  readonly shared: string;
}

// Several callers and a worker in one process, until it is killed, or told to stop and all is finished.
const { adapter, place, name, account, shared } = JSON.parse(argv[2] ?? '{}') as LoadOrder;
const stop = new AbortController();
process.once('SIGTERM', () => stop.abort());
// Whoever hired it is gone.
stdin.once('close', () => process.exit(1)).resume();

const onDelivery = (key: string): void => putDown(account, { delivered: key });
/** Until the store is there again. */
const patiently = async <Result>(work: () => Promise<Result>): Promise<Result | undefined> => {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if ((error as { readonly code?: unknown }).code !== 'store-unavailable') throw error;
      if (stop.signal.aborted) return undefined;
      await pause(20);
    }
  }
};

const engine = await patiently(async () =>
  workerOn(await openStoreAt(adapter, place), systemClock, onDelivery, { hours: 1 / 3600, leaseMilliseconds: 1000 }),
);
if (!engine) process.exit(0);

const give = async (command: CommandInput): Promise<Receipt | undefined> => {
  // A store that answers at once would leave signals and timers no turn.
  await turn();
  const receipt = await patiently(() => engine.execute(command));
  if (receipt?.outcome !== 'accepted') return receipt;
  const { instanceId, revision, position } = receipt;
  putDown(account, { acknowledged: command.idempotencyKey ?? '', instanceId, revision, position });
  stdout.write('.');
  return receipt;
};

const call = async (caller: number): Promise<void> => {
  for (let number = 1; !stop.signal.aborted; number += 1) {
    const key = `${name} ${caller} ${number}`;
    const receipt = await give(asked(key));
    if (!receipt) return;
    await give(noted(receipt.instanceId, `${key} own`));
    await give(noted(shared, `${key} shared`));
  }
};

const work = async (): Promise<void> => {
  while (!stop.signal.aborted) {
    await patiently(() => engine.tick());
    await pause(20);
  }
};

await Promise.all([call(1), call(2), call(3), work()]);
await engine.close();
process.exit(0);
