import { describe, expect, it } from 'vitest';
import { act, at, by, emailed, occurred, type Act } from '../rehearsal/acts.suite.ts';
import {
  toClosed,
  toConfirmation,
  toDiagnosis,
  toHotline,
  toRecording,
  toRemote,
} from '../rehearsal/passages.suite.ts';
import { customer, developer, tier1 } from '../rehearsal/people.suite.ts';
import { effectsOf, given, givenWritten } from '../rehearsal/rehearsal.suite.ts';
import { titled } from '../rehearsal/titled.suite.ts';

const escalated = act('escalateIncident', { reason: 'Outpatients stand in the street' });

describe(titled('3.2.d'), () => {
  const places: readonly (readonly [string, readonly Act[]])[] = [
    ['reception', [emailed]],
    ['recording', toRecording],
    ['the hotline', toHotline()],
    ['a remote session', toRemote()],
    ['the diagnosis', toDiagnosis()],
    ['confirmation', toConfirmation],
  ];

  it.each(places)('escalates from %s and changes nothing but the count', async (_, before) => {
    const outcome = await given(...before).accepts(escalated);
    const last = outcome.entries.at(-1)?.entry;
    expect(last?.patches).toEqual([{ op: 'replace', path: '/escalations', value: 1 }]);
    expect(last).not.toHaveProperty('state');
    expect(effectsOf(outcome)).toEqual([{ type: 'notifyDepartmentManager', payload: { ground: 'escalated' } }]);
  });

  it('is open to every tier, whoever has the incident', async () => {
    await given(...toHotline()).accepts(by(developer, escalated));
  });

  it('refuses it once the incident is closed', async () => {
    expect(await given(...toClosed).refuses(escalated)).toMatchObject({ kind: 'guard', requirement: '1.h' });
  });

  it('refuses it without a reason', async () => {
    await expect(given(emailed).accepts(act('escalateIncident', {} as never))).rejects.toMatchObject({
      code: 'invalid-command',
    });
  });
});

describe(titled('3.2.e'), () => {
  it('records whom the desk told what, and by what channel', async () => {
    const told = act('recordCommunication', { with: 'otherUser', by: 'telephone', what: 'Back within the hour' });
    const { view, entries } = await given(...toHotline()).accepts(told);
    expect(view.record).toMatchObject({ communications: 1 });
    expect(entries.at(-1)?.entry.command.payload).toEqual(told.payload);
  });
});

describe(titled('PR.e'), () => {
  const noted = act('addNote', { note: 'Their IT is on holiday until Thursday' });

  it('keeps a note wherever the incident stands, closed too', async () => {
    const { view } = await given(...toClosed).accepts(noted);
    expect(view.record).toMatchObject({ notes: 1 });
  });

  it('enters what occurred within the time policy allows, and nothing older', async () => {
    const yesterday = at('2026-03-05T09:00:00+08:00', occurred('2026-03-02T09:00:00+08:00', noted));
    const { entries } = await given(...toHotline()).accepts(yesterday);
    expect(entries.at(-1)?.entry.occurredAt).toBe('2026-03-02T01:00:00.000Z');
    const older = { ...yesterday, at: '2026-03-05T09:00:00.001+08:00' };
    await expect(given(...toHotline()).accepts(older)).rejects.toMatchObject({
      code: 'invalid-command',
      issues: [{ requirement: 'PR.e' }],
    });
  });

  it('is the desk’s own, and not in the written text', async () => {
    expect(await given(...toHotline()).refuses(by(customer, noted))).toMatchObject({ kind: 'role' });
    expect(await givenWritten(...toHotline()).refuses(noted)).toMatchObject({ kind: 'reading', requirement: 'PR.e' });
  });
});

describe(titled('1.h'), () => {
  const taken = act('assignIncident', { holder: tier1.id });
  const turnedAway = act('turnAway', { reason: 'Not under contract' });

  it('lets somebody answer for it until it ends', async () => {
    for (const before of [[emailed], toRecording, toConfirmation]) {
      const { view } = await given(...before).accepts(taken);
      expect(view.record).toMatchObject({ holder: { person: tier1.id } });
    }
  });

  it('refuses it once the incident is closed or turned away', async () => {
    for (const before of [toClosed, [...toRecording, turnedAway]])
      expect(await given(...before).refuses(taken)).toMatchObject({ kind: 'guard', requirement: '1.h' });
  });

  it('stays quiet about what was turned away: nothing is owed, and it is only to be retired', async () => {
    const { view } = await given(...toRecording).accepts(turnedAway);
    expect(view).toMatchObject({ obligations: [], deadlines: [{ id: 'retirement' }] });
  });
});
