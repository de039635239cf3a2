import { describe, expect, it } from 'vitest';
import { toConfirmation, toDiagnosis, toClosed } from '../../rehearsal/passages.suite.ts';
import { emailed, rejected, type Act } from '../../rehearsal/acts.suite.ts';
import { given } from '../../rehearsal/rehearsal.suite.ts';
import { incidentRecordSchema } from '../incidentRecord.ts';
import { fromVersion1 } from './fromVersion1.ts';

const at = '2026-03-06T01:00:00.000Z';

const addedSince = ['clocks', 'earlierClocks', 'expectedBy'];

/** What version 1 would have kept of it: all but what came with version 2. */
const standing1 = async (...acts: readonly Act[]) => {
  const { view } = await given(...acts).stands();
  const record = Object.fromEntries(Object.entries(view.record).filter(([name]) => !addedSince.includes(name)));
  return { record, state: view.state, at };
};

// Personal values are joined on reading; the record itself holds references.
const parsed = (record: object) =>
  incidentRecordSchema.parse({ ...record, contact: { name: null, telephone: null } }).clocks;

describe('R4 an incident of version 1 goes on as one of version 2 版本升级', () => {
  it('times what is still to be answered and resolved from its report on, towards the target of its priority', async () => {
    const { record, state } = fromVersion1(await standing1(emailed));
    const targets = [
      { kind: 'policy', name: 'medium', since: '2026-03-02T01:00:00.000Z' },
      { kind: 'policy', name: 'medium', since: at },
    ];
    expect(parsed(record)).toMatchObject({
      response: { startedAt: '2026-03-02T01:00:00.000Z', targets },
      resolution: { targets, stopped: null },
    });
    expect(state).toMatchObject({ stage: 'reception' });
  });

  it('follows the priority it was given', async () => {
    const { record } = fromVersion1(await standing1(...toDiagnosis()));
    expect(parsed(record)).toMatchObject({
      response: null,
      resolution: { targets: [{ name: 'low' }, { name: 'low' }] },
    });
  });

  it('times a later cycle from the upgrade on', async () => {
    const { record } = fromVersion1(await standing1(...toConfirmation, rejected));
    expect(parsed(record)).toMatchObject({ resolution: { startedAt: at } });
  });

  it('stays quiet about what had ended: nothing was measured then', async () => {
    const { record } = fromVersion1(await standing1(...toClosed));
    expect(parsed(record)).toEqual({ response: null, resolution: null, vendor: null, agreed: null });
  });

  it('refuses what is no record of version 1', () => {
    expect(() => fromVersion1({ record: {}, state: {}, at })).toThrow('reportedAt');
  });
});
