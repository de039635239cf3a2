import { describe, expect, it } from 'vitest';
import * as acts from '../../rehearsal/acts.suite.ts';
import { act, at, by, cancelled, withdrawn, type Act } from '../../rehearsal/acts.suite.ts';
import {
  toAgreement,
  toApplied,
  toClosed,
  toConfirmation,
  toDiagnosis,
  toHotline,
  toRecording,
  toRemote,
} from '../../rehearsal/passages.suite.ts';
import {
  companyManagement,
  customer,
  developer,
  incidentManager,
  stranger,
  tier1,
} from '../../rehearsal/people.suite.ts';
import { effectsOf, given, givenWritten, region, until, type Outcome } from '../../rehearsal/rehearsal.suite.ts';
import { titled } from '../../rehearsal/titled.suite.ts';

const waiting = act('startWaiting', { reason: 'customer', note: 'Which one?' });
const ledBy = by(companyManagement, act('takeLead', { ground: 'dispute', reason: 'They threaten to leave' }));
const handedUp = act('handOverToManagement', { ground: 'beyondAbility', reason: 'Means are needed' });
const clocksOf = ({ view }: Outcome) => view.record['clocks'] as Readonly<Record<string, object | null>>;

const unsolved: readonly (readonly [string, readonly Act[]])[] = [
  ['recording', toRecording],
  ['the hotline', toHotline()],
  ['a remote session', [...toRemote(), acts.connected]],
  ['the diagnosis', toDiagnosis()],
  ['a solution agreed on', toAgreement()],
  ['a second cycle', [...toConfirmation, acts.rejected]],
];
const solved: readonly (readonly [string, readonly Act[]])[] = [
  ['solved', toApplied],
  ['waiting for confirmation', toConfirmation],
  ['closed', toClosed],
  ['turned away', [...toRecording, acts.turnedAway]],
  ['withdrawn', [...toHotline(), withdrawn]],
];

describe(titled('PR.d'), () => {
  it.each([['reception', [acts.emailed]] as const, ...unsolved])(
    'withdraws from %s: the customer and whoever has it are told, and nothing is left to do',
    async (_, before) => {
      const outcome = await given(...before).accepts(by(customer, withdrawn));
      expect(outcome.view).toMatchObject({
        state: { stage: 'withdrawn', lead: 'desk', followUp: 'notOwed' },
        record: { endedEarly: { as: 'withdrawn', revision: outcome.entries.length } },
        ...{ obligations: [], deadlines: [{ id: 'retirement' }] },
      });
      expect(effectsOf(outcome)).toEqual([
        { type: 'notifyCustomer', payload: { ground: 'withdrawn' } },
        { type: 'notifySupport', payload: { tier: 'tier1', ground: 'withdrawn' } },
      ]);
    },
  );

  it.each(unsolved)('cancels from %s what is no incident, and tells the incident manager too', async (_, before) => {
    const outcome = await given(...before).accepts(cancelled);
    expect(region(outcome, 'stage')).toBe('cancelled');
    expect(outcome.view).toMatchObject({ obligations: [], deadlines: [{ id: 'retirement' }] });
    expect(effectsOf(outcome)).toEqual([
      { type: 'notifyCustomer', payload: { ground: 'cancelled' } },
      { type: 'notifyIncidentManager', payload: { ground: 'cancelled' } },
      { type: 'notifySupport', payload: { tier: 'tier1', ground: 'cancelled' } },
    ]);
  });

  it.each(solved)('refuses both once it is %s', async (_, before) => {
    expect(await given(...before).refuses(withdrawn)).toMatchObject({ kind: 'guard', requirement: 'PR.d' });
    expect(await given(...before).refuses(cancelled)).toMatchObject({ kind: 'guard', requirement: '1.g' });
  });

  it('refuses to cancel what nobody has taken up: that is turned away (2.a)', async () => {
    expect(await given(acts.emailed).refuses(cancelled)).toMatchObject({ kind: 'guard', requirement: '1.g' });
  });

  it('lets the customer withdraw, for their own organisation, and those who have the incident say so for them', async () => {
    await given(...toHotline()).accepts(by(incidentManager, withdrawn));
    await expect(given(...toHotline()).refuses(by(stranger, withdrawn))).rejects.toMatchObject({
      code: 'unknown-instance',
    });
    expect(await given(...toHotline()).refuses(by(developer, withdrawn))).toMatchObject({ requirement: '1.l' });
  });

  it('lets those who have the incident cancel it, never the customer', async () => {
    await given(...toHotline(), acts.guided, acts.toDevelopers).accepts(by(developer, cancelled));
    expect(await given(...toHotline(), acts.guided, acts.toDevelopers).refuses(by(tier1, cancelled))).toMatchObject({
      requirement: '1.l',
    });
    expect(await given(...toHotline()).refuses(by(customer, cancelled))).toMatchObject({ kind: 'role' });
  });

  it('refuses both without a reason, and in the written text', async () => {
    for (const type of ['withdrawIncident', 'cancelIncident'] as const)
      await expect(given(...toHotline()).accepts(act(type, {} as never))).rejects.toMatchObject({
        code: 'invalid-command',
      });
    for (const one of [withdrawn, cancelled])
      expect(await givenWritten(...toHotline()).refuses(one)).toMatchObject({ kind: 'reading', requirement: 'PR.d' });
  });

  it('measures nothing more, waits for nothing and ends a running session; what was breached stays on record', async () => {
    const late = at('2026-03-02T16:00:00+08:00', withdrawn);
    const outcome = await given(acts.emailed, acts.accepted, waiting).accepts(
      at('2026-03-02T12:00:00+08:00', withdrawn),
    );
    expect(clocksOf(outcome)).toMatchObject({
      response: { stopped: { how: 'completed' } },
      resolution: { stopped: { how: 'cancelled' } },
    });
    expect(outcome.view.record).toMatchObject({ waiting: [] });
    const unanswered = await given(acts.emailed).accepts(late);
    expect(clocksOf(unanswered)).toMatchObject({
      response: { breachedAt: '2026-03-02T01:15:00.000Z', stopped: { how: 'cancelled' } },
    });
    const session = await given(...toRemote(), acts.connected).accepts(late);
    expect(session.view.record).toMatchObject({ remoteSession: { endedAt: '2026-03-02T08:00:00.000Z' } });
  });

  it('tells the department manager where they know of it, and no longer waits for their acknowledgement', async () => {
    const major = [...toRecording, acts.majorUrgentFault];
    for (const [end, ground] of [[withdrawn, 'withdrawn'] as const, [cancelled, 'cancelled'] as const]) {
      const outcome = await given(...major).accepts(end);
      expect(effectsOf(outcome)).toContainEqual({ type: 'notifyDepartmentManager', payload: { ground } });
      expect(await until(outcome, '2026-03-10T09:00:00+08:00')).not.toContain('escalateNotice');
    }
  });

  it('ends the lead of company management with it', async () => {
    for (const end of [withdrawn, cancelled]) {
      const outcome = await given(...toHotline(), ledBy).accepts(end);
      expect(outcome.view).toMatchObject({ state: { lead: 'desk' }, record: { managementLead: null } });
    }
  });

  it('refuses what work there was, takes notes, and keeps the cause that a workaround left open', async () => {
    const again = [...toHotline(), acts.guided, acts.toDevelopers];
    const solvedByThem = [acts.diagnosisBegun, acts.workaroundProposed, acts.agreed, acts.workaroundApplied];
    const rejected = [acts.documented, acts.confirmationAsked, acts.rejected];
    const work = [...solvedByThem, acts.documented].map((one) => by(developer, one));
    const before = [...again, ...work, ...rejected.slice(1), by(developer, cancelled)];
    const outcome = await given(...before).accepts(act('addNote', { note: 'They called once more' }));
    expect(outcome.view.obligations.map(({ id, standing }) => [id, standing])).toEqual([['rootCause', 'owed']]);
    expect(await given(...before).refuses(by(developer, acts.diagnosisBegun))).toMatchObject({ kind: 'state' });
    expect(await given(...before).refuses(by(developer, handedUp))).toMatchObject({ kind: 'guard' });
    await given(
      ...before,
      by(incidentManager, act('waiveObligation', { obligation: 'rootCause', reason: 'Replaced' })),
    ).stands();
  });
});

describe(`edge case 31, ${titled('PR.d')}: cancelled, or not an incident`, () => {
  it('is an end with a reason, listed by how it ended and by nothing that a rate is made of', async () => {
    const outcome = await given(...toHotline()).accepts(cancelled);
    const count = (where: Readonly<Record<string, string>>) => outcome.desk.count({ where });
    expect(await count({ stage: 'cancelled' })).toBe(1);
    expect(outcome.entries.at(-1)?.entry.command.payload).toEqual({ reason: 'A fire drill' });
    expect([await count({ resolution: 'met' }), await count({ resolution: 'breached' })]).toEqual([0, 0]);
    expect(await count({ resolution: 'cancelled' })).toBe(1);
    expect(await count({ followUp: 'notOwed' })).toBe(1);
  });
});
