import { describe, expect, it } from 'vitest';
import { act, causeFound, noCauseFound, toDevelopers } from '../../rehearsal/acts.suite.ts';
import {
  toAgreement,
  toClosed,
  toClosing,
  toConfirmation,
  toDiagnosis,
  toHotline,
  toRecording,
  toRemote,
} from '../../rehearsal/passages.suite.ts';
import { tier1 } from '../../rehearsal/people.suite.ts';
import { effectsOf, given, region } from '../../rehearsal/rehearsal.suite.ts';
import { titled } from '../../rehearsal/titled.suite.ts';

describe(titled('1.g'), () => {
  it('counts a diagnosis as an attempt, whatever came of it', async () => {
    for (const diagnosis of [causeFound, noCauseFound]) await given(...toDiagnosis(), diagnosis).accepts(toDevelopers);
  });

  it('keeps what was analysed, word by word, and who did', async () => {
    const { entries } = await given(...toDiagnosis()).accepts(causeFound);
    expect(entries.at(-1)?.entry).toMatchObject({ actor: { id: tier1.id }, command: { payload: causeFound.payload } });
  });

  it.each([
    ['recording', toRecording],
    ['hotline', toHotline()],
    ['remote', toRemote()],
    ['diagnosis', toDiagnosis()],
    ['solution', toAgreement()],
    ['confirmation', toConfirmation],
    ['closing', toClosing],
  ])('lets who works on it escalate in %s, and leaves it where it is', async (stage, before) => {
    const stood = await given(...before).stands();
    expect(JSON.stringify(region(stood, 'stage'))).toContain(stage);
    const outcome = await given(...before).accepts(act('escalateIncident', { reason: 'More hospitals' }));
    expect(outcome.view.state).toEqual(stood.view.state);
    expect(effectsOf(outcome)).toEqual([{ type: 'notifyDepartmentManager', payload: { ground: 'escalated' } }]);
  });

  it('refuses an escalation without a reason, and of what nobody works on any more', async () => {
    await expect(given(...toHotline()).accepts(act('escalateIncident', {} as never))).rejects.toMatchObject({
      code: 'invalid-command',
    });
    expect(await given(...toClosed).refuses(act('escalateIncident', { reason: 'Still' }))).toMatchObject({
      kind: 'guard',
    });
  });
});
