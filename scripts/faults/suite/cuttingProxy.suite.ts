import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** What is lost when a connection is cut: what a client has just sent, or what the server has just answered. */
export type Loss = 'request' | 'reply';

/** A way to a server that can be cut under whoever goes by it. */
export interface CuttingProxy {
  readonly port: number;
  /** Cuts the next connection that says something, at its next request or at the next reply to one. */
  readonly lose: (what: Loss) => void;
  /** Forgets a cut that nothing came for. */
  readonly mend: () => void;
  readonly close: () => Promise<void>;
}

/** Opens one to a port of this machine. A lost reply is to a request that the server has got, and carried out. */
export const cuttingProxy = async (toPort: number): Promise<CuttingProxy> => {
  let losing: Loss | undefined;
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
    client.on('data', (piece) => {
      if (losing === 'request') return cut(client, server);
      asked = losing === 'reply';
      server.write(piece);
    });
    server.on('data', (piece) => {
      if (losing === 'reply' && asked) return cut(client, server);
      client.write(piece);
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
    mend: () => {
      losing = undefined;
    },
    close: async () => {
      const closed = once(proxy, 'close');
      proxy.close();
      for (const end of open) end.destroy();
      await closed;
    },
  };
};
