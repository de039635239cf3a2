// Changes that are managed in another system, over HTTP: what goes out, what comes back, and what happens when either side
// is away, does not answer, or says a thing twice.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { virtualClock } from '@statedesk/testing';
import { callbackEndpoint } from './callbackEndpoint.ts';
import { startChangeSystem } from './changeSystemProcess.ts';
import { handOver, openDesk } from './openDesk.ts';
import { outside } from './outside.ts';
import { heading, teller } from './tell.ts';

const directory = mkdtempSync(join(tmpdir(), 'statedesk-'));
const ledger = join(directory, 'changes.json');
const token = randomUUID();
const clock = virtualClock('2026-03-02T09:00:00+08:00');

// Started, and killed at once: the other side is down when the story begins.
let system = await startChangeSystem(ledger, token);
let { url } = system;
await system.kill();
let patience = 30_000;
const there = outside(() => url);
// Before anything is open there is nobody to be told: the endpoint asks for the desk when it is called.
const endpoint = await callbackEndpoint(() => desk, token);
const open = () =>
  openDesk(join(directory, 'desk.db'), clock, { url: () => url, callback: endpoint.url, patience: () => patience });
let desk = await open();
const { standing, kept, tick } = teller({ desk: () => desk, there });

heading('对方停机：交接留在发件箱', 'The other side is down: the hand-over stays in the outbox');
const first = await handOver(desk, '报表无法打开');
await tick();
await standing(first);
await desk.close();
desk = await open();
console.log('  服务台重启 · the desk was restarted');
system = await startChangeSystem(ledger, token);
({ url } = system);
clock.advanceBy(2_000);
await tick();
await kept();

heading('结果回来', 'The outcome comes back');
console.log(`  acknowledged: ${await there.decide('CHG-0001', 'accepted')}`);
await standing(first);
console.log(`  acknowledged: ${await there.decide('CHG-0001', 'implemented')}`);
await standing(first);

heading('对方重复告知：不记两次', 'It says everything twice: nothing is doubled');
const before = (await desk.journal(first)).length;
console.log(`  acknowledged: ${await there.deliver(true)}`);
console.log(`  entries more: ${(await desk.journal(first)).length - before}`);

heading('超时：对方已受理但未应答', 'A time-out: it took the hand-over, and did not answer');
const second = await handOver(desk, '扫码枪无响应');
await there.holdNext();
patience = 1_000;
await tick();
console.log(`  ${await system.says('holds')} was taken and not answered`);
await kept();
patience = 30_000;
clock.advanceBy(2_000);
await tick();
await kept();

heading('服务台停机，对方也死了一回：补告', 'The desk is away, and the other side dies meanwhile: told later');
await desk.close();
console.log(`  acknowledged: ${await there.decide('CHG-0002', 'accepted')}`);
await system.kill();
system = await startChangeSystem(ledger, token);
({ url } = system);
desk = await open();
console.log(`  acknowledged: ${await there.deliver(false)}`);
await standing(second);

heading('逾期未办完：撤回；迟到的结果只备案', 'Not done in time: withdrawn; what comes too late is only noted');
clock.advanceTo('2026-03-17T09:00:00+08:00');
await tick();
await standing(second);
await kept();
console.log(`  acknowledged: ${await there.decide('CHG-0002', 'implemented')}`);
const last = (await desk.journal(second)).at(-1)?.entry;
console.log(`  ${last?.command.type ?? ''}: ${last?.outcome ?? ''}`);
await standing(second);

heading('冒名者被拒于门外', 'Somebody else at the door');
const stranger = await fetch(endpoint.url, { method: 'POST', body: '{}', headers: { authorization: 'Bearer guess' } });
console.log(`  ${stranger.status}`);

heading('清点', 'The count');
await kept();
for (const id of [first, second]) console.log(`  verify: ${(await desk.verify(id)).sound ? 'sound' : 'not sound'}`);

await system.kill();
endpoint.server.closeAllConnections();
endpoint.server.close();
await desk.close();
rmSync(directory, { recursive: true });
