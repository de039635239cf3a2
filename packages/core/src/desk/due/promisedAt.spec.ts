import { InvalidQueryError } from '@statedesk/engine';
import { describe, expect, it } from 'vitest';
import { act, at, emailed, accepted, minorFault, telephoned } from '../../rehearsal/acts.suite.ts';
import { given } from '../../rehearsal/rehearsal.suite.ts';
import { titled } from '../../rehearsal/titled.suite.ts';
import { promisedAt } from './promisedAt.ts';

const breachOf = (promised: ReturnType<typeof promisedAt>) =>
  promised.find(({ key }) => key.startsWith('resolution#1/breach'))?.dueAt;

describe(`${titled('5.2.e')}: what was promised on a day`, () => {
  it('stays readable after another priority promised something else', async () => {
    const classified = at('2026-03-02T10:00:00+08:00', minorFault);
    const { entries, view } = await given(telephoned, accepted).accepts(classified);
    const before = promisedAt(entries, '2026-03-02T09:59:59+08:00');
    const after = promisedAt(entries, '2026-03-02T10:00:00+08:00');
    expect([breachOf(before), breachOf(after)]).toEqual(['2026-03-02T05:00:00.000Z', '2026-03-04T10:00:00.000Z']);
    expect(after).toEqual(
      view.deadlines.map(({ key, requirement, dueAt, provisional }) => ({ key, requirement, dueAt, provisional })),
    );
  });

  it('is what it was before an entry that changed nothing of it', async () => {
    const { entries } = await given(emailed).accepts(act('addNote', { note: 'Called twice' }));
    expect(promisedAt(entries, '2026-03-03T00:00:00+08:00')).toEqual(entries[0]?.entry.deadlines);
  });

  it('is nothing before the report', async () => {
    const { entries } = await given(emailed).stands();
    expect(promisedAt(entries, '2026-03-02T08:59:59+08:00')).toEqual([]);
  });

  it('refuses what is no instant', async () => {
    const { entries } = await given(emailed).stands();
    expect(() => promisedAt(entries, 'yesterday')).toThrow(InvalidQueryError);
  });
});
