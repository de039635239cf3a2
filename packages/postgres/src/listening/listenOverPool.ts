import { answeredWithin } from '../connection/answeredWithin.ts';
import type { PgPool, PgPoolClient } from '../connection/clients.ts';
import { quoted } from '../connection/statementText.ts';
import type { Listen } from './listen.ts';

const firstPause = 100;
const longestPause = 30_000;

/**
 * Listens on a connection of the pool, kept for that. Where it ends, or none is to be had, it tries again after pauses
 * that grow: a hint that is late is none that is wrong, since whoever waits looks by himself as well. A connection whose other
 * end is gone without a word keeps silent like one on which nothing happens: it is asked from time to time.
 */
export const listenOverPool =
  (pool: PgPool, answerTimeoutMs: number): Listen =>
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
      try {
        giveBack = await listenOn(await pool.connect(), channel, { tell, lost: again, answerTimeoutMs });
      } catch {
        again();
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

interface Listening {
  readonly tell: () => void;
  readonly lost: () => void;
  readonly answerTimeoutMs: number;
}

/** Has a client listen; hands back how to end that. Where it is lost later, the client is given back and `lost` called. */
const listenOn = async (
  client: PgPoolClient,
  channel: string,
  { tell, lost, answerTimeoutMs }: Listening,
): Promise<() => void> => {
  const ask = (text: string) => answeredWithin(answerTimeoutMs, client.query({ text, values: [] }));
  let listens = false;
  let asked = (): void => undefined;
  const fail = once(() => {
    leave();
    // Lost before: whoever asked is told by the error below.
    if (listens) lost();
  });
  const leave = once(() => {
    asked();
    client.removeListener('notification', tell);
    client.removeListener('error', fail);
    client.on('error', () => undefined);
    // Nobody else is to be given a connection that listens.
    client.release(true);
  });
  client.on('error', fail);
  client.on('notification', tell);
  try {
    await ask(`LISTEN ${quoted(channel)}`);
  } catch (error) {
    leave();
    throw error;
  }
  listens = true;
  asked = every(answerTimeoutMs, () => void ask('SELECT').catch(fail));
  return leave;
};

/** Does something again and again; hands back how to end that. */
const every = (milliseconds: number, work: () => void): (() => void) => {
  const timer = setInterval(work, milliseconds).unref();
  return () => clearInterval(timer);
};

const once = (work: () => void): (() => void) => {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    work();
  };
};
