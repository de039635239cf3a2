import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, unprivileged } from '../testServer.suite.ts';
import { poolerProgram } from './poolerProgram.suite.ts';

/** A pooler of transactions before a server. */
export interface Pooler {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Fewer connections to the server than a test has clients: who has one now had another a moment ago. */
const serverConnections = 2;

const settingsFor = ({ hostname, port, username, password }: URL, listenPort: number): string => `[databases]
* = host=${hostname} port=${port || 5432} user=${username}${password === '' ? '' : ` password=${password}`}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${listenPort}
unix_socket_dir =
auth_type = any
pool_mode = transaction
default_pool_size = ${serverConnections}
max_client_conn = 500
`;

/** Starts PgBouncer in `transaction` mode before the server at this address. */
export const startPooler = async (serverUrl: string): Promise<Pooler> => {
  const { file, libraries } = poolerProgram();
  const folder = mkdtempSync(join(tmpdir(), 'statedesk-pooler-'));
  // It does not run as root either: the user that runs it has to read them.
  chmodSync(folder, 0o755);
  const settings = join(folder, 'pgbouncer.ini');
  const port = await freePort();
  const address = new URL(serverUrl);
  writeFileSync(settings, settingsFor(address, port));
  const pooler = spawn(file, [settings], {
    ...unprivileged,
    cwd: '/',
    env: { ...process.env, LD_LIBRARY_PATH: libraries },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = once(pooler, 'exit');
  await new Promise<void>((resolve, reject) => {
    let said = '';
    pooler.stderr.on('data', (piece: Buffer) => {
      said += piece.toString();
      if (said.includes('process up')) resolve();
    });
    pooler.once('error', reject);
    pooler.once('exit', () => reject(new Error(`PgBouncer did not start: ${said}`)));
  });
  pooler.stderr.removeAllListeners('data').resume();
  address.port = String(port);
  address.hostname = '127.0.0.1';
  return {
    url: address.href,
    stop: async () => {
      pooler.kill('SIGKILL');
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
};
