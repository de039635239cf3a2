import type { PostgresJs } from '../connection/clients.ts';
import type { Listen } from './listen.ts';

/** Listens on the connection that postgres.js has for it, and listens anew on another by itself where that one ends. */
export const listenOverPostgresJs =
  (sql: PostgresJs): Listen =>
  (channel, tell) => {
    const request = sql.listen(channel, tell, tell);
    const stop = async (): Promise<void> => {
      try {
        await (await request).unlisten();
      } catch {
        // It never came about, or the server is gone: nothing listens.
      }
    };
    // A hint that never comes is none that is wrong.
    Promise.resolve(request).catch(() => undefined);
    return { stop: () => void stop() };
  };
