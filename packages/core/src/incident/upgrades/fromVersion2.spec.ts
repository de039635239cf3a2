import { describe, expect, it } from 'vitest';
import { act, emailed, guided, toDevelopers, type Act } from '../../rehearsal/acts.suite.ts';
import { toClosed, toHotline } from '../../rehearsal/passages.suite.ts';
import { given } from '../../rehearsal/rehearsal.suite.ts';
import { blankIncident } from '../blankIncident.ts';
import { incidentRecordSchema, type IncidentRecord } from '../incidentRecord.ts';
import { fromVersion2 } from './fromVersion2.ts';

const at = '2026-03-06T01:00:00.000Z';
const filled = Object.keys(fromVersion2({ record: {}, state: {}, at }).record);
// Of the intake one piece alone is new, of the clocks one.
const added = filled.filter((name) => !['intake', 'clocks'].includes(name));

/** What version 2 would have kept of it: all but what came with version 3. */
const standing2 = async (...acts: readonly Act[]) => {
  const { view } = await given(...acts).stands();
  const kept = Object.entries(view.record).filter(([name]) => !added.includes(name));
  // Personal values are joined on reading; the record itself holds references.
  const intake = Object.entries(view.record['intake'] as object).filter(([piece]) => piece !== 'project');
  const clocks = Object.entries(view.record['clocks'] as object).filter(([clock]) => clock !== 'onSite');
  const older = { ...Object.fromEntries(kept), intake: Object.fromEntries(intake), clocks: Object.fromEntries(clocks) };
  return { record: { ...older, contact: { name: null, telephone: null } }, state: view.state, at };
};
const upgraded = async (...acts: readonly Act[]) =>
  incidentRecordSchema.parse(fromVersion2(await standing2(...acts)).record);

describe('R4 an incident of version 2 goes on as one of today’s version 版本升级', () => {
  it('has had nothing of what is new happen to it, and stands where it stood', async () => {
    const before = await standing2(...toHotline());
    const { record, state } = fromVersion2(before);
    expect(state).toEqual(before.state);
    for (const name of added) expect(record[name]).toEqual(blankIncident[name as keyof IncidentRecord]);
    expect(incidentRecordSchema.parse(record)).toMatchObject({ holder: { person: 'li' } });
  });

  it('lies in the queue of its tier from the upgrade on where nobody held it', async () => {
    expect(await upgraded(...toHotline(), guided, toDevelopers)).toMatchObject({ holder: null, queue: { since: at } });
  });

  it('looks for a cause that was left open as if it never was put off: until when is in the journal alone', async () => {
    const rootCause = { requirement: '3.3.c', owedSince: '2026-03-02T01:00:00.000Z', standing: 'notNow' };
    const before = await standing2(...toClosed);
    const { record } = fromVersion2({ ...before, record: { ...before.record, rootCause } });
    const unsearched = { lookedAt: null, nextLookAt: null, remindedAt: null };
    expect(incidentRecordSchema.parse(record)).toMatchObject({ rootCause: { ...rootCause, ...unsearched } });
  });

  it('keeps the project it named, and asks for one only while it is recorded', async () => {
    expect(await upgraded(emailed)).toMatchObject({ intake: { project: { standing: 'given', revision: 1 } } });
    const asked = async (...acts: readonly Act[]) => {
      const { record, ...standing } = await standing2(...acts);
      return fromVersion2({ ...standing, record: { ...record, project: null } }).record;
    };
    expect(await asked(emailed)).toMatchObject({ intake: { project: { standing: 'missing' } } });
    expect(await asked(...toHotline())).toMatchObject({ intake: { project: { standing: 'unknown', revision: 1 } } });
  });

  it('stays quiet about what has ended', async () => {
    expect(await upgraded(...toClosed)).toMatchObject({ queue: null });
    expect(await upgraded(emailed, act('turnAway', { reason: 'Out of scope' }))).toMatchObject({ queue: null });
  });
});
