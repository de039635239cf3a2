// An outside change-management system, in a process of its own: it keeps changes, and calls back what becomes of them.
//   node main.ts <ledger file>, with the secret it calls back with in CALLBACK_TOKEN
import * as z from 'zod';
import { jsonServer } from '../http/jsonServer.ts';
import { openLedger, outcomeSchema, requestSchema } from './ledger.ts';
import { tellOutcomes } from './tellOutcomes.ts';

const ledger = openLedger(process.argv[2] ?? 'changes.json');
const token = process.env['CALLBACK_TOKEN'] ?? '';
/** A drill: the next request is taken, and never answered. */
let holdNext = false;

const notFound = { status: 404, body: { error: 'no such change' } };
const againSchema = z.strictObject({ again: z.boolean() });
const withdrawalSchema = requestSchema.pick({ incident: true, handOver: true });

const { url } = await jsonServer({
  'POST /requests': ({ header, body }) => {
    const request = requestSchema.safeParse(body);
    const key = header('idempotency-key');
    if (!request.success || key === undefined) return { status: 400, body: { error: 'a request under a key' } };
    const { reference } = ledger.take(key, request.data);
    if (!holdNext) return { status: 201, body: { reference } };
    holdNext = false;
    console.log(`holds ${reference}`);
    return undefined;
  },
  'POST /withdrawals': ({ body }) => {
    const change = ledger.withdraw(withdrawalSchema.parse(body));
    return change ? { status: 200, body: { reference: change.reference } } : notFound;
  },
  'GET /changes': () => ({ status: 200, body: ledger.changes() }),
  // What its own people do: decide, and have the desk told.
  'POST /outcomes': async ({ path, body }) => {
    if (!ledger.decide(path.split('/')[2] ?? '', outcomeSchema.parse(body))) return notFound;
    return { status: 200, body: { acknowledged: await tellOutcomes(ledger, { token, again: false }) } };
  },
  'POST /deliveries': async ({ body }) => {
    const { again } = againSchema.parse(body);
    return { status: 200, body: { acknowledged: await tellOutcomes(ledger, { token, again }) } };
  },
  'POST /drills': () => {
    holdNext = true;
    return { status: 200, body: {} };
  },
});
console.log(`listens ${url}`);
