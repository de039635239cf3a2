import { readFileSync } from 'node:fs';
import { Socket } from 'node:net';
import { argv } from 'node:process';
import type { InstanceCommit } from '@statedesk/engine';
import pg from 'pg';
import { postgresStore } from './postgresStore.ts';

// Commits a batch over a connection that sends it in pieces, and dies once so many of them are sent.
const [, , url = '', schema = '', plan = ''] = argv;
const { batch, at, steps, whole } = JSON.parse(readFileSync(plan, 'utf8')) as {
  batch: readonly InstanceCommit[];
  at: number;
  steps: number;
  whole: boolean;
};

const pieceBytes = 4096;
let left: number | undefined;

/** A socket that sends, once it is told to, piece by piece: the next one when the one before is with the system. */
const dyingSocket = (): Socket => {
  const socket = new Socket();
  const send = socket.write.bind(socket);
  const waiting: Uint8Array[] = [];
  let sending = false;
  const next = (): void => {
    const piece = waiting.shift();
    sending = piece !== undefined;
    if (!piece) return;
    send(piece, () => {
      left = (left ?? 0) - 1;
      if (left === 0) process.kill(process.pid, 'SIGKILL');
      next();
    });
  };
  const write = (chunk: Uint8Array | string, ...rest: never[]): boolean => {
    if (left === undefined) return send(chunk, ...rest);
    const bytes = Buffer.from(chunk as Uint8Array);
    for (let from = 0; from < bytes.length; from += pieceBytes) waiting.push(bytes.subarray(from, from + pieceBytes));
    if (!sending) next();
    return true;
  };
  // Connecting puts the socket's own method back.
  socket.once('connect', () => (socket.write = write));
  return socket;
};

const client = new pg.Client({ connectionString: url, application_name: schema, stream: dyingSocket });
await client.connect();
const store = await postgresStore({ client, schema });
left = steps;
const results = whole
  ? await store.commit(batch, at)
  : (await Promise.all(batch.map((commit) => store.commit([commit], at)))).flat();
left = undefined;
if (results.some(({ outcome }) => outcome !== 'committed')) throw new Error('a commit of the plan was refused');
await store.close();
await client.end();
