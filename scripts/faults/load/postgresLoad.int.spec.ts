import { afterAll, beforeAll, describe, it } from 'vitest';
import { postgresSubjects } from '../suite/postgresSubject.suite.ts';
import { expectAccount } from './expectAccount.suite.ts';
import { loadTimeout, underLoad } from './underLoad.suite.ts';

let subjects: Awaited<ReturnType<typeof postgresSubjects>>;

beforeAll(async () => {
  subjects = await postgresSubjects();
});
afterAll(() => subjects.stop());

describe('architecture §6 several processes work on one PostgreSQL while they and the server are killed at random', () => {
  it('loses nothing that was acknowledged, and does nothing twice', { timeout: loadTimeout }, async () => {
    const subject = await subjects.create();
    await expectAccount(subject, await underLoad({ adapter: 'PostgreSQL', subject, kills: 8, serverEvery: 4 }));
    await subject.destroy();
  });
});
