import { afterAll, beforeAll } from 'vitest';
import { faultSuite } from './suite/faultSuite.suite.ts';
import { killSuite } from './suite/killSuite.suite.ts';
import { postgresSubjects, postgresSubjectsOnSmallDisk } from './suite/postgresSubject.suite.ts';

let subjects: Awaited<ReturnType<typeof postgresSubjects>>;
let small: Awaited<ReturnType<typeof postgresSubjectsOnSmallDisk>>;

beforeAll(async () => {
  subjects = await postgresSubjects();
  small = await postgresSubjectsOnSmallDisk();
});
afterAll(() => Promise.all([subjects.stop(), small.stop()]));

const create = () => subjects.create();

faultSuite('PostgreSQL', create, ['clock', 'duplicate', 'twoWorkers', 'stalled', 'missing', 'edited', 'cut', 'server']);
faultSuite('PostgreSQL', () => small.create(), ['full']);
killSuite('PostgreSQL', create);
