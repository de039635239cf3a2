import type { PgPool, PgPoolClient } from '../connection/clients.ts';
import { quoted } from '../connection/statementText.ts';
import type { Listen } from './listen.ts';

const firstPause = 100;
const longestPause = 30_000;

/**
 * Listens on a connection of the pool, kept for that. Where it ends, or none is to be had, it tries again after pauses
 * that grow: a hint that is late is none that is wrong, since whoever waits looks by himself as well.
 */
export const listenOverPool =
  (pool: PgPool): Listen =>
  (channel, tell) => {
    let stopped = false;
    let pause = firstPause;
    let timer: NodeJS.Timeout | undefined;
    let giveBack: (() => void) | undefined;

    const again = (): void => {
      if (stopped) return;
      timer = setTimeout(() => void start(), pause);
      timer.unref();
      pause = Math.min(pause * 2, longestPause);
    };

    const start = async (): Promise<void> => {
      let client: PgPoolClient;
      try {
        client = await pool.connect();
      } catch {
        again();
        return;
      }
      giveBack = once(() => leave(client, tell, fail));
      const fail = once(() => {
        giveBack?.();
        again();
      });
      client.on('error', fail);
      client.on('notification', tell);
      try {
        await client.query({ text: `LISTEN ${quoted(channel)}`, values: [] });
      } catch {
        fail();
        return;
      }
      if (stopped) giveBack();
      pause = firstPause;
      // What came before is not known.
      tell();
    };

    void start();
    return {
      stop: () => {
        stopped = true;
        clearTimeout(timer);
        giveBack?.();
      },
    };
  };

const leave = (client: PgPoolClient, tell: () => void, fail: () => void): void => {
  client.removeListener('notification', tell);
  client.removeListener('error', fail);
  // Nobody else is to be given a connection that listens.
  client.on('error', () => undefined);
  client.release(true);
};

const once = (work: () => void): (() => void) => {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    work();
  };
};
