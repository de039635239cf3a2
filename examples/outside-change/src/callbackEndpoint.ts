import { timingSafeEqual } from 'node:crypto';
import type { Server } from 'node:http';
import type { ServiceDesk } from '@statedesk/core';
import * as z from 'zod';
import { jsonServer, type JsonAnswer } from './http/jsonServer.ts';

const noticeSchema = z.strictObject({
  /** Unique to this notice: told twice, it is one command (rule R16). */
  notice: z.string().min(1).max(100),
  incident: z.string(),
  handOver: z.int().positive(),
  reference: z.string(),
  outcome: z.enum(['accepted', 'implemented', 'refused', 'failed', 'rolledBack', 'withdrawn', 'timedOut']),
  remark: z.string().optional(),
});
type Notice = z.output<typeof noticeSchema>;

/** Who the outside system is to the desk: a change manager. */
const actor = { id: 'change-system', roles: ['changeManager'] };

// Accepted, noted or refused: the desk has answered, and trying again would not change it.
const record = async (desk: ServiceDesk, { notice, incident, remark, ...payload }: Notice): Promise<JsonAnswer> => {
  const { outcome, revision } = await desk.execute({
    ...{ type: 'recordChangeOutcome', instanceId: incident, idempotencyKey: notice, actor },
    payload: remark === undefined ? payload : { ...payload, remark },
  });
  return { status: 200, body: { outcome, revision } };
};

const hopeless: readonly string[] = ['invalid-command', 'unknown-instance', 'idempotency-conflict'];

// What another try could mend is 503, what it could not is 422.
const troubleOf = (error: unknown): JsonAnswer => {
  const { code } = z.object({ code: z.string() }).catch({ code: 'unknown' }).parse(error);
  return { status: hopeless.includes(code) ? 422 : 503, body: { error: code } };
};

const isBearer = (header: string | undefined, token: string): boolean => {
  const [given, wanted] = [Buffer.from(header ?? ''), Buffer.from(`Bearer ${token}`)];
  return given.length === wanted.length && timingSafeEqual(given, wanted);
};

/** Where the outside system tells outcomes: who knows the token speaks as the change manager, nobody else does. */
export const callbackEndpoint = async (
  desk: () => ServiceDesk,
  token: string,
): Promise<{ readonly server: Server; readonly url: string }> => {
  const { server, url } = await jsonServer({
    'POST /change-outcomes': ({ header, body }) => {
      if (!isBearer(header('authorization'), token)) return { status: 401, body: { error: 'who are you?' } };
      const notice = noticeSchema.safeParse(body);
      if (!notice.success) return { status: 422, body: { error: 'not a notice' } };
      return record(desk(), notice.data).catch(troubleOf);
    },
  });
  return { server, url: `${url}/change-outcomes` };
};
