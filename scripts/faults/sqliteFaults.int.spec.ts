import { faultSuite } from './suite/faultSuite.suite.ts';
import { killSuite } from './suite/killSuite.suite.ts';
import { sqliteSubject } from './suite/sqliteSubject.suite.ts';

faultSuite('SQLite', sqliteSubject, ['clock', 'duplicate', 'twoWorkers', 'stalled', 'missing', 'edited', 'full']);
killSuite('SQLite', sqliteSubject);
