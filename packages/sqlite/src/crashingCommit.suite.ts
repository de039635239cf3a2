import { readFileSync } from 'node:fs';
import { argv } from 'node:process';
import type { InstanceCommit } from '@statedesk/engine';
import { die, observed } from './observed.suite.ts';
import { openDatabase } from './opening/openDatabase.ts';
import { storeOver } from './storeOver.ts';
import { withoutTransactions } from './withoutTransactions.suite.ts';

const [, , file = '', plan = ''] = argv;
const { batch, at, steps, transactions } = JSON.parse(readFileSync(plan, 'utf8')) as {
  batch: readonly InstanceCommit[];
  at: number;
  steps: number;
  transactions: boolean;
};
const connection = openDatabase({ file, synchronous: 'full', busyTimeoutMs: 1000 });
let left = steps;
const dying = observed(connection, () => {
  left -= 1;
  if (left === 0) die();
});
const store = storeOver(transactions ? dying : withoutTransactions(dying), 1000);
const results = await store.commit(batch, at);
if (results.some(({ outcome }) => outcome !== 'committed')) throw new Error('a commit of the plan was refused');
await store.close();
