import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { DeskCommand, IncidentPolicyInput } from '@statedesk/core';
import type { EpochMilliseconds, Receipt, TickReport } from '@statedesk/engine';
import type { Order } from './toldWorker.suite.ts';

/** A process on a store, with a clock of its own that shows what it is told. `killed`: it ended by SIGKILL before it was done. */
export interface Worker {
  tick(at: EpochMilliseconds, dieAfter?: number): Promise<TickReport | 'killed'>;
  give(at: EpochMilliseconds, command: DeskCommand, dieAfter?: number): Promise<Receipt | 'killed'>;
  /** Ends it without any clearing up. */
  kill(): Promise<void>;
}

const program = fileURLToPath(new URL('./toldWorker.suite.ts', import.meta.url));

const answerOf = (child: ChildProcess): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const onMessage = ({ answer }: { readonly answer: unknown }): void => {
      child.off('exit', onExit);
      resolve(answer);
    };
    const onExit = (status: number | null, signal: string | null): void => {
      child.off('message', onMessage);
      if (signal === 'SIGKILL') resolve('killed');
      else reject(new Error(`the worker ended with ${signal ?? status}`));
    };
    child.once('message', onMessage);
    child.once('exit', onExit);
  });

const ask = async (child: ChildProcess, order: Order): Promise<unknown> => {
  const answer = answerOf(child);
  child.send(order);
  return answer;
};

const kill = async (child: ChildProcess): Promise<void> => {
  if (child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
};

const workerOn = (child: ChildProcess): Worker => ({
  tick: (at, dieAfter) => ask(child, { at, act: 'tick', dieAfter }) as Promise<TickReport | 'killed'>,
  give: (at, act, dieAfter) => ask(child, { at, act, dieAfter }) as Promise<Receipt | 'killed'>,
  kill: () => kill(child),
});

/** Hires processes. Those that outlive a story work on in the next one: starting one costs most of a second. */
export const workforce = () => {
  const children = new Set<ChildProcess>();
  let idle: readonly ChildProcess[] = [];
  const start = (): ChildProcess => {
    const child = fork(program, { execArgv: [], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    children.add(child);
    return child;
  };
  return {
    hire: async (file: string, policy: IncidentPolicyInput): Promise<Worker> => {
      const child = idle.at(-1) ?? start();
      idle = idle.slice(0, -1);
      await ask(child, { open: file, policy });
      return workerOn(child);
    },
    /** A story is over: who is alive is free for the next. */
    rest: (): void => {
      idle = [...children].filter(({ signalCode }) => signalCode === null);
    },
    dismiss: async (): Promise<void> => {
      await Promise.all([...children].map(kill));
    },
  };
};
