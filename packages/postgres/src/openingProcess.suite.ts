import { argv, stdout } from 'node:process';
import pg from 'pg';
import { postgresStore } from './postgresStore.ts';

// One of many processes that open one schema at a time: says so once it has it.
const [, , url = '', schema = ''] = argv;
const pool = new pg.Pool({ connectionString: url, max: 2 });
const store = await postgresStore({ client: pool, schema });
stdout.write(`opened ${await store.position()}`);
await store.close();
await pool.end();
