import { afterAll, beforeAll } from 'vitest';
import { faultSuite } from './suite/faultSuite.suite.ts';
import { killSuite } from './suite/killSuite.suite.ts';
import { postgresSubjects } from './suite/postgresSubject.suite.ts';

let subjects: Awaited<ReturnType<typeof postgresSubjects>>;

beforeAll(async () => {
  subjects = await postgresSubjects();
});
afterAll(() => subjects.stop());

const create = () => subjects.create();

faultSuite('PostgreSQL', create, ['clock', 'duplicate', 'twoWorkers', 'stalled', 'missing', 'edited', 'cut', 'server']);
killSuite('PostgreSQL', create);
