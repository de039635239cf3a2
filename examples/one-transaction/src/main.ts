// A customer portal with tables of its own, and an incident for each of its tickets: both are committed together, or neither.
import { createServiceDesk } from '@statedesk/core';
import { postgresStore } from '@statedesk/postgres';
import pg from 'pg';
import { portal } from './portal.ts';
import { heading, tell } from './tell.ts';

const connectionString = process.env['DATABASE_URL'];
if (connectionString === undefined)
  throw new Error('DATABASE_URL names the database, such as postgres://localhost/portal');
// Two schemas of one database: the desk's, and the portal's own.
const name = process.env['PORTAL_SCHEMA'] ?? 'portal';

const pool = new pg.Pool({ connectionString });
const desk = await createServiceDesk({ store: await postgresStore({ client: pool, schema: `${name}_desk` }) });
const { open, file, tickets } = portal(pool, desk, name);
await open();
const shown = async (): Promise<void> => {
  tell(`tickets ${(await tickets()).length}, incidents ${await desk.count()}`);
};

heading('一起提交', 'Committed together');
const first = await file({ ticket: 'T-1', symptom: '打印机无法打印' });
tell(`T-1: ${first}`);
await shown();

heading('宿主失败：两者都没有', 'The host fails: neither is there');
tell(`T-2: ${await file({ ticket: 'T-2', symptom: '登录失败', seats: -1 })}`);
await shown();

heading('重复提交：同一个事件', 'Sent again: the same incident');
tell(`T-1: ${await file({ ticket: 'T-1', symptom: '打印机无法打印' })}`);
await shown();

heading('程序拒绝：宿主的事务仍可用', 'The procedure refuses: the transaction goes on');
tell(`T-1: ${await file({ ticket: 'T-1', symptom: '打印机无法打印', closeAtOnce: true })}`);
await shown();

heading('清点', 'The count');
for (const { ticket, incident } of await tickets())
  tell(`${ticket}: ${(await desk.verify(incident)).sound ? 'sound' : 'not sound'}`);

await desk.close();
await pool.end();
