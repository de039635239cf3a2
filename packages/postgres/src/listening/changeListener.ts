import { isPool, isPostgresJs } from '../connection/databaseOver.ts';
import type { PostgresClient } from '../connection/clients.ts';
import type { Listen } from './listen.ts';
import { listenOverPool } from './listenOverPool.ts';
import { listenOverPostgresJs } from './listenOverPostgresJs.ts';

/** How to listen through a client; undefined where it has no connection to spare for that. */
export const listenOver = (client: PostgresClient, answerTimeoutMs: number): Listen | undefined => {
  if (isPostgresJs(client)) return listenOverPostgresJs(client);
  return isPool(client) && (client.options?.max ?? 10) > 1 ? listenOverPool(client, answerTimeoutMs) : undefined;
};

/** Many who want to be told, and one connection that listens as long as there are any. */
export interface ChangeListener {
  readonly onChange: (tell: () => void) => () => void;
  readonly close: () => void;
}

export const changeListener = (listen: Listen, channel: string): ChangeListener => {
  const told = new Set<{ readonly tell: () => void }>();
  let listening: { readonly stop: () => void } | undefined;
  const close = (): void => {
    told.clear();
    listening?.stop();
    listening = undefined;
  };
  return {
    onChange: (tell) => {
      const one = { tell };
      told.add(one);
      listening ??= listen(channel, () => {
        for (const each of [...told]) each.tell();
      });
      return () => {
        told.delete(one);
        if (told.size === 0) close();
      };
    },
    close,
  };
};
