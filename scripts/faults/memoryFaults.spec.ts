import { faultSuite } from './suite/faultSuite.suite.ts';
import { memorySubject } from './suite/memorySubject.suite.ts';

faultSuite('memory', memorySubject, ['clock', 'duplicate', 'twoWorkers', 'stalled', 'missing', 'edited']);
