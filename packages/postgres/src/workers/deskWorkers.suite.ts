import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('./deskWorker.suite.ts', import.meta.url));

/** Worker processes on one schema. */
export const deskWorkers = (url: string, schema: string) => {
  const children: ChildProcess[] = [];
  const end = async (child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> => {
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
    return child.exitCode;
  };
  return {
    /** Starts so many; resolves when they work. */
    hire: async (count: number): Promise<readonly ChildProcess[]> => {
      const hired = Array.from({ length: count }, () =>
        fork(program, [url, schema], { execArgv: [], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] }),
      );
      children.push(...hired);
      await Promise.all(hired.map((child) => once(child, 'message')));
      return hired;
    },
    kill: (child: ChildProcess) => end(child, 'SIGKILL'),
    /** Asks one to stop; its exit code. */
    stop: (child: ChildProcess) => end(child, 'SIGTERM'),
    dismiss: async (): Promise<void> => {
      await Promise.all(children.map((child) => end(child, 'SIGKILL')));
    },
  };
};
