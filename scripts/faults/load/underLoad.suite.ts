import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { systemClock } from '@statedesk/engine';
import { expect } from 'vitest';
import type { Lasting } from '../suite/openStoreAt.suite.ts';
import { asked, workerOn } from '../suite/scene.suite.ts';
import type { Subject } from '../suite/subject.suite.ts';
import { accountOf, type Line } from './account.suite.ts';
import { drawing } from './drawing.suite.ts';
import type { LoadOrder } from './loadWorker.suite.ts';

const program = fileURLToPath(new URL('./loadWorker.suite.ts', import.meta.url));
const processes = 3;

/** How long: so many kills, or minutes where `STATEDESK_LOAD_MINUTES` says so. */
const goesOn = (kills: number): ((killed: number) => boolean) => {
  const minutes = Number(env['STATEDESK_LOAD_MINUTES'] ?? '0');
  const end = performance.now() + minutes * 60_000;
  return (killed) => (minutes > 0 ? performance.now() < end : killed < kills);
};

/** Time for a run of so many minutes. */
export const loadTimeout = (Number(env['STATEDESK_LOAD_MINUTES'] ?? '0') + 3) * 60_000;

/** Processes that give commands; each that was killed has a successor of another name. */
const crew = (order: Omit<LoadOrder, 'name' | 'account'>, folder: string) => {
  const members: ChildProcess[] = [];
  const speaking: Promise<unknown>[] = [];
  let hired = 0;
  let answered = 0;
  let onAnswer = (): void => undefined;
  let onFailure: (error: Error) => void = () => undefined;
  const hire = (): ChildProcess => {
    hired += 1;
    const name = `p${hired}`;
    const last: LoadOrder = { ...order, name, account: join(folder, name) };
    const child = spawn(process.execPath, [program, JSON.stringify(last)], { stdio: ['pipe', 'pipe', 'inherit'] });
    const spoke = Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
    speaking.push(spoke);
    child.once('exit', (status, signal) => {
      if (status !== 0 && signal !== 'SIGKILL') onFailure(new Error(`${name} ended with ${signal ?? status}`));
    });
    child.stdout.on('data', (dots: Buffer) => {
      answered += dots.length;
      onAnswer();
    });
    return child;
  };
  for (let number = 0; number < processes; number += 1) members.push(hire());
  return {
    /** Waits until so many more commands were acknowledged. */
    answers: (more: number): Promise<void> =>
      new Promise((resolve, reject) => {
        onFailure = reject;
        const wanted = answered + more;
        onAnswer = () => {
          if (answered >= wanted) resolve();
        };
      }),
    kill: async (which: number): Promise<void> => {
      const member = members[which]!;
      const ended = once(member, 'exit');
      member.kill('SIGKILL');
      expect(await ended).toEqual([null, 'SIGKILL']);
      members[which] = hire();
    },
    /** Ends all of them in good order. */
    stop: async (): Promise<void> => {
      const ended = members.map((member) => once(member, 'exit'));
      // Who has answered nothing yet may not have come so far as to listen.
      await Promise.all(speaking);
      for (const member of members) member.kill('SIGTERM');
      expect(await Promise.all(ended)).toEqual(members.map(() => [0, null]));
    },
  };
};

export interface Load {
  readonly adapter: Lasting;
  readonly subject: Subject;
  readonly kills: number;
  /** Every so many kills the server is killed instead of a process. */
  readonly serverEvery?: number;
}

/** Lets processes work on one database while they, and the server, are killed at random; what they put down. */
export const underLoad = async ({ adapter, subject, kills, serverEvery }: Load): Promise<readonly Line[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'statedesk-account-'));
  const draw = drawing();
  const first = await workerOn(await subject.open(), systemClock, () => undefined, { hours: 1 / 3600 });
  const { instanceId: shared } = await first.execute(asked('shared'));
  await first.close();
  const workers = crew({ adapter, place: subject.place ?? '', shared }, folder);
  const isToGoOn = goesOn(kills);
  for (let killed = 0; isToGoOn(killed); killed += 1) {
    await workers.answers(5 + draw(60));
    if (serverEvery !== undefined && killed % serverEvery === serverEvery - 1) await subject.restart?.();
    else await workers.kill(draw(processes));
  }
  await workers.answers(50);
  await workers.stop();
  const account = accountOf(folder);
  rmSync(folder, { recursive: true });
  stdout.write(`${adapter}: ${account.filter((line) => 'acknowledged' in line).length} commands acknowledged\n`);
  return account;
};
