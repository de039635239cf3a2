import { describe, it } from 'vitest';
import { sqliteSubject } from '../suite/sqliteSubject.suite.ts';
import { expectAccount } from './expectAccount.suite.ts';
import { loadTimeout, underLoad } from './underLoad.suite.ts';

describe('architecture §6 several processes work on one SQLite file while they are killed at random', () => {
  it('loses nothing that was acknowledged, and does nothing twice', { timeout: loadTimeout }, async () => {
    const subject = await sqliteSubject();
    await expectAccount(subject, await underLoad({ adapter: 'SQLite', subject, kills: 8 }));
    await subject.destroy();
  });
});
