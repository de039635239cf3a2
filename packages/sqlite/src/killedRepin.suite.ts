import { writeSync } from 'node:fs';
import { argv } from 'node:process';
import { createServiceDesk } from '@statedesk/core';
import { die, observed } from './observed.suite.ts';
import { openDatabase } from './opening/openDatabase.ts';
import { storeOver } from './storeOver.ts';

// A desk with another policy, which pins what is there to it, batch by batch, and dies once it has done so many
// statements. Prints where each finished batch ended; `end` behind the last.
const [, , file = '', steps = '', from = '0'] = argv;
let stepsLeft = Number(steps);
const connection = observed(openDatabase({ file, synchronous: 'full', busyTimeoutMs: 5000 }), () => {
  stepsLeft -= 1;
  if (stepsLeft === 0) die();
});

const desk = await createServiceDesk({
  store: storeOver(connection, 5000),
  policy: { followUp: { workingDays: 7 } },
});
for (let after: number | null = Number(from); after !== null;) {
  const { next } = await desk.repin({ by: { id: 'ops', roles: [] }, reason: 'seven days', limit: 7, after });
  writeSync(1, `${String(next ?? 'end')}\n`);
  after = next;
}
await desk.close();
