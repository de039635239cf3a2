import { describe, expect, it } from 'vitest';
import { toConfirmation, toDiagnosis, toClosed } from '../../rehearsal/passages.suite.ts';
import { emailed, reached, rejected, type Act } from '../../rehearsal/acts.suite.ts';
import { given } from '../../rehearsal/rehearsal.suite.ts';
import { incidentRecordSchema } from '../incidentRecord.ts';
import { fromVersion2 } from './fromVersion2.ts';
import { upgrades } from './upgrades.ts';

const at = '2026-03-06T01:00:00.000Z';

const addedSince = [
  ...[
    'clocks',
    'earlierClocks',
    'expectedBy',
    'waiting',
    'progressToldAt',
    'progressReminders',
    'waivers',
    'appliedBy',
  ],
  ...['confirmationAsked', 'unconfirmed', 'earlierFollowUps', 'dissatisfaction'],
  ...Object.keys(fromVersion2({ record: {}, state: {}, at }).record).filter(
    (name) => name !== 'intake' && name !== 'clocks',
  ),
];

/** What version 1 would have kept of it: all but what came with version 2. */
const standing1 = async (...acts: readonly Act[]) => {
  const { view } = await given(...acts).stands();
  const kept = Object.fromEntries(Object.entries(view.record).filter(([name]) => !addedSince.includes(name)));
  const { reachedAt = null } = view.record['followUp'] as { reachedAt?: string };
  return { record: { ...kept, followUp: { tries: 0, reachedAt } }, state: view.state, at };
};

// Personal values are joined on reading; the record itself holds references.
const whole = (record: object) => incidentRecordSchema.parse({ ...record, contact: { name: null, telephone: null } });
const parsed = (record: object) => whole(record).clocks;

const fromVersion1 = upgrades[1]!;

describe('R4 an incident of version 1 goes on as one of today’s version 版本升级', () => {
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

  it('waits for the customer’s confirmation from the upgrade on, and for nothing where none was asked for', async () => {
    const asked = fromVersion1(await standing1(...toConfirmation));
    expect(whole(asked.record)).toMatchObject({ confirmationAsked: { at, reminders: 0 }, progressToldAt: at });
    const unasked = fromVersion1(await standing1(...toDiagnosis()));
    expect(whole(unasked.record)).toMatchObject({ confirmationAsked: null, waiting: [], waivers: {} });
  });

  it('keeps when the customer was reached, and whom nobody reached as unreachable', async () => {
    const { record, state } = fromVersion1(await standing1(...toClosed, reached));
    expect(whole(record).followUp).toMatchObject({ reachedAt: expect.any(String) as string, unreachableSince: null });
    const lost = fromVersion1({ record, state: { ...(state as object), followUp: 'unreachable' }, at });
    expect(whole(lost.record).followUp).toMatchObject({ unreachableSince: at });
  });

  it('stays quiet about what had ended: nothing was measured then', async () => {
    const { record } = fromVersion1(await standing1(...toClosed));
    expect(parsed(record)).toEqual({ response: null, resolution: null, vendor: null, agreed: null, onSite: null });
  });

  it('refuses what is no record of version 1', () => {
    expect(() => fromVersion1({ record: {}, state: {}, at })).toThrow('reportedAt');
  });
});
