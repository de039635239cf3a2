import { spawn, spawnSync } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { root } from './root.ts';

/** How a program ended; standard output and error are kept apart. */
export interface Finished {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end without a shell and without input. Never throws for a non-zero status. */
export const run = (program: string, args: readonly string[], options: { readonly cwd?: string } = {}): Finished => {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: options.cwd ?? root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1 << 28,
  });
  // A program that could not be started has printed nothing.
  if (error !== undefined) return { status: 1, stdout: '', stderr: `${error.message}\n` };
  return { status: status ?? 1, stdout, stderr };
};

/** The same beside others: answers when the program has ended. */
export const runAside = async (program: string, args: readonly string[]): Promise<Finished> => {
  const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => {
      resolve(status ?? 1);
    });
  });
  try {
    const [status, stdout, stderr] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
    return { status, stdout, stderr };
  } catch (error) {
    return { status: 1, stdout: '', stderr: `${String(error)}\n` };
  }
};

/** Runs a program that has to succeed and gives its standard output. @throws Error with all it printed otherwise. */
export const runOrThrow = (
  program: string,
  args: readonly string[],
  options: { readonly cwd?: string } = {},
): string => {
  const { status, stdout, stderr } = run(program, args, options);
  if (status === 0) return stdout;
  throw new Error(`${program} ${args.join(' ')} ended with ${status}\n${stdout}${stderr}`);
};
