import { argv } from 'node:process';
import pg from 'pg';
import { postgresStore } from '../postgresStore.ts';
import { pollMilliseconds, workedDesk } from './workedDesk.suite.ts';

// A process that lets happen what is due in the schema it is given, until it is killed or told to stop.
const [, , connectionString, schema] = argv;
const pool = new pg.Pool({ connectionString, max: 3 });
pool.on('error', () => undefined);
const desk = await workedDesk(await postgresStore({ client: pool, schema: schema ?? '' }));
const stop = new AbortController();
process.once('SIGTERM', () => stop.abort());
process.send?.('working');
await desk.work({ signal: stop.signal, pollMilliseconds });
await desk.close();
await pool.end();
process.disconnect();
