import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

const program = new URL('changeSystem/main.ts', import.meta.url).pathname;

/** The outside system while it runs. */
export interface ChangeSystem {
  readonly url: string;
  /** Waits until it says a line that begins so, and gives the rest. */
  readonly says: (word: string) => Promise<string>;
  /** Killed like any process that dies: nothing is tidied up. */
  readonly kill: () => Promise<void>;
}

const listen = (child: ChildProcess): ChangeSystem['says'] => {
  const lines: string[] = [];
  const waiting = new Map<string, (rest: string) => void>();
  const give = (line: string): void => {
    const [word = '', rest = ''] = line.split(' ');
    const taker = waiting.get(word);
    if (!taker) lines.push(line);
    else if (waiting.delete(word)) taker(rest);
  };
  if (child.stdout) createInterface(child.stdout).on('line', give);
  return (word) => {
    const place = lines.findIndex((line) => line.startsWith(`${word} `));
    const [said] = place === -1 ? [] : lines.splice(place, 1);
    if (said !== undefined) return Promise.resolve(said.slice(word.length + 1));
    return new Promise((resolve) => waiting.set(word, resolve));
  };
};

/** Starts it in a process of its own, with the changes it kept so far. */
export const startChangeSystem = async (ledger: string, token: string): Promise<ChangeSystem> => {
  const child = spawn(process.execPath, [program, ledger], {
    env: { ...process.env, CALLBACK_TOKEN: token },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const says = listen(child);
  const died = once(child, 'exit').then(([code]) => Promise.reject(new Error(`it ended with ${String(code)}`)));
  const url = await Promise.race([says('listens'), died]);
  died.catch(() => undefined);
  const kill = async (): Promise<void> => {
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  };
  return { url, says, kill };
};
