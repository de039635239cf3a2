import type { Person } from '@statedesk/engine';
import { describe, expect, it } from 'vitest';
import type { IncidentPayload } from '../../desk/incidentCommand.ts';
import { roleLabels } from '../../labels/roleLabels.ts';
import * as acts from '../../rehearsal/acts.suite.ts';
import { act, at, by, type Act } from '../../rehearsal/acts.suite.ts';
import { toClosed, toClosing, toRecording, toWorkaroundOfTier2, settled } from '../../rehearsal/passages.suite.ts';
import {
  colleague,
  companyManagement,
  developer,
  incidentManager,
  organisation,
} from '../../rehearsal/people.suite.ts';
import { given, givenWritten, practise, until, type Outcome } from '../../rehearsal/rehearsal.suite.ts';
import { titled } from '../../rehearsal/titled.suite.ts';

const anybody: Person = { id: 'anybody', roles: Object.keys(roleLabels), party: organisation };
const deadline = ({ view }: Outcome, id: string) => view.deadlines.find((one) => one.id === id)?.dueAt;
const retiredAt = async (outcome: Outcome) => {
  await until(outcome, '2026-12-01T09:00:00+08:00');
  return (await outcome.desk.read(outcome.id)).record['retiredAt'];
};
const followedUp = [...toClosed, acts.reached];
const wayOut = at('2026-03-20T09:00:00+08:00', act('addNote', { note: 'The contract ends in June' }));

// Closed and called back on Monday, 2 March 2026: the twentieth working day after it is Monday the 30th.
describe(`R22, ${titled('1.h')}: an incident is retired when nothing is left`, () => {
  it('retires twenty working days after it was closed and followed up, once it cannot be reopened any more', async () => {
    const outcome = await given(...followedUp).stands();
    expect(deadline(outcome, 'retirement')).toBeUndefined();
    expect(await until(outcome, '2026-03-30T18:00:00+08:00')).toContain('retireIncident');
    const view = await outcome.desk.read(outcome.id);
    expect(view).toMatchObject({
      state: { stage: 'retired', followUp: 'done', tier: 'tier1' },
      record: { retiredAt: '2026-03-30T10:00:00.000Z' },
      ...{ deadlines: [], setAside: null },
    });
  });

  it('takes nothing more, from anybody, and says why', async () => {
    const { desk, id, clock } = await given(...followedUp).stands();
    clock.advanceTo('2026-03-30T18:00:00+08:00');
    expect((await desk.allowed(id, anybody)).filter(({ verdict }) => verdict !== 'no')).toEqual([]);
    const note = { type: 'addNote', instanceId: id, actor: incidentManager, payload: { note: 'Once more' } } as const;
    expect(await desk.execute(note)).toMatchObject({ outcome: 'refused', kind: 'guard', requirement: '1.h' });
  });

  it.each([
    ['turned away', [...toRecording, acts.turnedAway], { stage: 'turnedAway' }],
    ['withdrawn', [...toRecording, acts.withdrawn], { stage: 'withdrawn' }],
    ['cancelled', [...toRecording, acts.cancelled], { stage: 'cancelled' }],
    ['closed', followedUp, { stage: 'closed', followUp: 'done' }],
  ] as const)('is found as it ended: %s', async (_, before, where) => {
    const outcome = await given(...before).stands();
    expect(await retiredAt(outcome)).toBe('2026-03-30T10:00:00.000Z');
    expect(await outcome.desk.count({ where })).toBe(1);
    expect((await outcome.desk.agenda({ until: '2030-01-01T00:00:00Z' })).items).toEqual([]);
  });

  it('is reckoned from the last thing that was settled, and by the policy', async () => {
    const late = [...toClosed, at('2026-03-20T09:00:00+08:00', acts.reached)];
    expect(await retiredAt(await given(...late).stands())).toBe('2026-04-20T10:00:00.000Z');
    const { given: under } = practise({ policy: { retirement: { workingDays: 1 } } });
    // Never before the time for reopening is over.
    expect(await retiredAt(await under(...followedUp).stands())).toBe('2026-03-16T10:00:00.000Z');
    expect(await retiredAt(await under(...toRecording, acts.withdrawn).stands())).toBe('2026-03-16T10:00:00.000Z');
  });

  it('retires in the written text too, where closing is for good', async () => {
    expect(deadline(await givenWritten(...followedUp).stands(), 'retirement')).toBe('2026-03-30T10:00:00.000Z');
  });

  const dissatisfied = [...toClosed, acts.dissatisfied];
  const complained = [...dissatisfied, act('recordComplaint', { complaint: 'Third time' }, colleague)];
  const released = act('releaseLead', { outcome: 'Settled by a visit' }, companyManagement);
  const withCause = [
    ...toWorkaroundOfTier2,
    by(developer, acts.judgedHarmless),
    by(developer, acts.documented),
    ...[acts.confirmationAsked, acts.confirmed, ...settled, acts.closed, acts.reached],
  ];
  const search = (payload: IncidentPayload<'recordRootCause'>) => act('recordRootCause', payload, developer);
  const putOff = search({ outcome: 'notNow', reason: 'No one free', nextLookAt: '2026-04-01T09:00:00+08:00' });
  const found = search({ outcome: 'found', cause: 'Heap too small' });
  const waived = act('waiveObligation', { obligation: 'rootCause', reason: 'Replaced' }, incidentManager);
  const open: readonly (readonly [string, readonly Act[]])[] = [
    ['the follow-up', toClosed],
    ['an answer to dissatisfaction', dissatisfied],
    ['the release of the lead', complained],
    ['a root cause that is open', withCause],
    ['a root cause that is put off', [...withCause, putOff]],
    ['a corrected archive', [...followedUp, act('correctRecord', { correction: 'It began at 9:10' })]],
  ];

  it.each(open)('waits for %s', async (_, before) => {
    expect(await retiredAt(await given(...before).stands())).toBeNull();
  });

  it('goes on when that is settled, twenty working days from then', async () => {
    const outcome = await given(...complained).accepts(at('2026-03-20T09:00:00+08:00', released));
    expect(await retiredAt(outcome)).toBe('2026-04-20T10:00:00.000Z');
  });

  it.each([
    ['found', [found]],
    ['waived', [waived]],
    ['put off, and found', [putOff, found]],
  ])('waits no more for a root cause that is %s', async (_, ends) => {
    expect(await retiredAt(await given(...withCause).accepts(...ends))).toBe('2026-03-30T10:00:00.000Z');
  });

  it('is put off by nothing that settles nothing: a note on the way changes no due time', async () => {
    const outcome = await given(...followedUp).accepts(wayOut);
    expect(deadline(outcome, 'retirement')).toBe('2026-03-30T10:00:00.000Z');
  });

  it('leaves an incident that is open where it is', async () => {
    expect(await retiredAt(await given(...toClosing).stands())).toBeNull();
  });
});
