import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** What is lost when a connection is cut: what a client has just sent, or what the server has just answered. */
export type Loss = 'request' | 'reply';

/** A way to a server that can be cut under whoever goes by it. */
export interface CuttingProxy {
  readonly port: number;
  /** Cuts the next connection that says something, at its next request or at the next reply to one. */
  readonly lose: (what: Loss) => void;
  /** Lets something happen at the so many-th request from now on, which is passed on once it is over. */
  readonly atRequest: (number: number, act: () => Promise<void>) => void;
  /** Forgets what was to happen; says whether it has. */
  readonly mend: () => boolean;
  readonly close: () => Promise<void>;
}

/** Opens one to a port of this machine. A lost reply is to a request that the server has got, and carried out. */
export const cuttingProxy = async (toPort: number): Promise<CuttingProxy> => {
  let losing: Loss | undefined;
  let interruption: { left: number; readonly act: () => Promise<void> } | undefined;
  const open = new Set<Socket>();
  const cut = (...ends: readonly Socket[]): void => {
    losing = undefined;
    for (const end of ends) end.destroy();
  };
  const proxy = createServer((client) => {
    const server = connect(toPort, '127.0.0.1');
    let asked = false;
    for (const end of [client, server]) {
      open.add(end);
      end.on('error', () => end.destroy());
      end.on('close', () => open.delete(end));
    }
    const pass = (piece: Buffer): void => {
      asked = losing === 'reply';
      if (losing === 'request') cut(client, server);
      else server.write(piece);
    };
    client.on('data', (piece) => {
      if (interruption && (interruption.left -= 1) === 0) {
        client.pause();
        void interruption.act().then(() => {
          client.resume();
          pass(piece);
        });
        interruption = undefined;
      } else pass(piece);
    });
    server.on('data', (piece) => {
      if (losing === 'reply' && asked) cut(client, server);
      else client.write(piece);
    });
    client.on('end', () => server.end());
    server.on('end', () => client.end());
    server.on('close', () => client.destroy());
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  return {
    port: (proxy.address() as AddressInfo).port,
    lose: (what) => {
      losing = what;
    },
    atRequest: (number, act) => {
      interruption = { left: number, act };
    },
    mend: () => {
      const hasHappened = losing === undefined && interruption === undefined;
      losing = undefined;
      interruption = undefined;
      return hasHappened;
    },
    close: async () => {
      const closed = once(proxy, 'close');
      proxy.close();
      for (const end of open) end.destroy();
      await closed;
    },
  };
};
