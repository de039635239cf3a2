import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';

/** A request with its body read. */
interface JsonRequest {
  readonly path: string;
  readonly header: (name: string) => string | undefined;
  /** Whatever was sent: parsed by whoever takes it. */
  readonly body: unknown;
}

/** What is answered; `undefined`: nothing, ever. */
export type JsonAnswer = { readonly status: number; readonly body: unknown } | undefined;

/** `POST /changes` → what answers it. A path is matched by its first part. */
export type Routes = Readonly<Record<string, (request: JsonRequest) => Promise<JsonAnswer> | JsonAnswer>>;

const most = 64 * 1024;

const readBody = async (request: IncomingMessage): Promise<unknown> => {
  if (Number(request.headers['content-length'] ?? 0) > most) throw new RangeError('too much');
  return request.method === 'POST' ? json(request) : undefined;
};

const answer = async (routes: Routes, request: IncomingMessage): Promise<JsonAnswer> => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const route = routes[`${request.method ?? ''} /${pathname.split('/')[1] ?? ''}`];
  if (!route) return { status: 404, body: { error: 'no such route' } };
  const header = (name: string): string | undefined => request.headers[name]?.toString();
  const body = await readBody(request).catch(() => null);
  if (body === null) return { status: 400, body: { error: 'no JSON, or too much of it' } };
  return route({ path: pathname, header, body });
};

const send = (response: ServerResponse, given: JsonAnswer): void => {
  if (given === undefined) return;
  response.writeHead(given.status, { 'content-type': 'application/json' }).end(JSON.stringify(given.body));
};

/** A server of JSON on a free port of this machine. What throws is answered with 500. */
export const jsonServer = async (routes: Routes): Promise<{ readonly server: Server; readonly url: string }> => {
  const server = createServer((request, response) => {
    answer(routes, request).then(
      (given) => {
        send(response, given);
      },
      (error: unknown) => {
        send(response, { status: 500, body: { error: String(error) } });
      },
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  return { server, url: `http://127.0.0.1:${port}` };
};
