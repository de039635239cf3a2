import { argv } from 'node:process';
import { openStoreAt, type Lasting } from './openStoreAt.suite.ts';

// Opens a store and ends: its schema is made or brought up to date on the way.
const [, , adapter = '', place = ''] = argv;
await openStoreAt(adapter as Lasting, place);
process.exit(0);
