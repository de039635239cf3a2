import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A way to a server on which connections go deaf: neither end hears of the other any more, nor that it is gone. */
export interface DeafeningProxy {
  readonly port: number;
  /** Every connection there is, and every one to come until it is healed. */
  readonly deafen: () => void;
  /** The connection that the server sees coming from this port. */
  readonly deafenFrom: (port: number) => void;
  /** Every one that sends something from now on, behind what it sends first. */
  readonly deafenBehindNext: () => void;
  /** Connections made from now on are good; a deaf one stays so. */
  readonly heal: () => void;
  readonly close: () => Promise<void>;
}

interface Line {
  readonly client: Socket;
  readonly server: Socket;
  deaf: boolean;
}

/** Opens one to a port of this machine. */
export const deafeningProxy = async (toPort: number): Promise<DeafeningProxy> => {
  let state: 'good' | 'deaf' | 'behindNext' = 'good';
  const lines = new Set<Line>();
  const proxy = createServer({ allowHalfOpen: true }, (client) => {
    const server = connect({ port: toPort, host: '127.0.0.1', allowHalfOpen: true });
    const line: Line = { client, server, deaf: state === 'deaf' };
    lines.add(line);
    const hears = (work: () => void) => () => {
      if (!line.deaf) work();
    };
    client.on('data', (piece) => {
      if (line.deaf) return;
      server.write(piece);
      line.deaf = state === 'behindNext';
    });
    server.on('data', (piece) => {
      if (!line.deaf) client.write(piece);
    });
    client.on(
      'end',
      hears(() => server.end()),
    );
    server.on(
      'end',
      hears(() => client.end()),
    );
    for (const [one, other] of [
      [client, server],
      [server, client],
    ] as const) {
      one.on('error', () => undefined);
      one.on(
        'close',
        hears(() => other.destroy()),
      );
    }
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  return {
    port: (proxy.address() as AddressInfo).port,
    deafen: () => {
      state = 'deaf';
      for (const line of lines) line.deaf = true;
    },
    deafenFrom: (port) => {
      for (const line of lines) line.deaf ||= line.server.localPort === port;
    },
    deafenBehindNext: () => {
      state = 'behindNext';
    },
    heal: () => {
      state = 'good';
    },
    close: async () => {
      const closed = once(proxy, 'close');
      proxy.close();
      for (const { client, server } of lines) {
        client.destroy();
        server.destroy();
      }
      await closed;
    },
  };
};
