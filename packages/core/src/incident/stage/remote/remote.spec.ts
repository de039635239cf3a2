import { describe, expect, it } from 'vitest';
import {
  act,
  applied,
  backedUp,
  by,
  connected,
  consentAsked,
  consented,
  consentWithdrawn,
  diagnosisBegun,
  disconnected,
  guided,
  majorFault,
  toDevelopers,
} from '../../../rehearsal/acts.suite.ts';
import { toHotline, toRemote } from '../../../rehearsal/passages.suite.ts';
import { customer, developer, stranger } from '../../../rehearsal/people.suite.ts';
import { effectsOf, given, region } from '../../../rehearsal/rehearsal.suite.ts';
import { titled } from '../../../rehearsal/titled.suite.ts';

const refused = act('refuseRemoteConsent', { receivedBy: 'email', reason: 'Data protection' });
const toConsentAsked = [...toHotline(), guided, consentAsked];

describe(titled('5.4.a'), () => {
  it('asks the customer after telephone guidance was not enough', async () => {
    const outcome = await given(...toHotline(), guided).accepts(consentAsked);
    expect(region(outcome, 'stage')).toEqual({ remote: 'consentRequested' });
    expect(effectsOf(outcome)).toEqual([{ type: 'notifyCustomer', payload: { ground: 'consentAsked' } }]);
  });

  it('refuses to ask before guidance was tried', async () => {
    expect(await given(...toHotline()).refuses(consentAsked)).toMatchObject({ kind: 'guard', requirement: '5.4.a' });
  });

  it('refuses a session before the customer has consented, and after they refused', async () => {
    expect(await given(...toConsentAsked).refuses(connected)).toMatchObject({ kind: 'state' });
    expect(await given(...toConsentAsked, refused).refuses(connected)).toMatchObject({ kind: 'state' });
  });

  it('takes the consent from the customer themselves, and from no other organisation', async () => {
    const own = await given(...toConsentAsked).accepts(
      by(customer, { ...consented, payload: { receivedBy: 'website' } }),
    );
    expect(own.entries.at(-1)?.entry.actor.id).toBe(customer.id);
    await expect(given(...toConsentAsked).refuses(by(stranger, consented))).rejects.toMatchObject({
      code: 'unknown-instance',
    });
  });

  it('ends a running session at once when the consent is withdrawn', async () => {
    const outcome = await given(...toRemote(), connected).accepts({
      ...consentWithdrawn,
      at: '2026-03-02T09:05:00+08:00',
    });
    expect(region(outcome, 'stage')).toBe('hotline');
    expect(outcome.view.record).toMatchObject({ remoteSession: { endedAt: '2026-03-02T01:05:00.000Z' } });
  });

  it('asks again after a refusal, and goes on by telephone meanwhile', async () => {
    const outcome = await given(...toConsentAsked, refused).accepts(guided, consentAsked);
    expect(region(outcome, 'stage')).toEqual({ remote: 'consentRequested' });
  });
});

describe(titled('5.4.b'), () => {
  it('records tool, operator, start, end and what was done', async () => {
    const { entries, view } = await given(...toRemote(), connected).accepts({
      ...disconnected,
      at: '2026-03-02T09:30:00+08:00',
    });
    expect(view.record).toMatchObject({
      remoteSession: { startedAt: '2026-03-02T01:00:00.000Z', endedAt: '2026-03-02T01:30:00.000Z' },
    });
    expect(entries.at(-2)?.entry).toMatchObject({ actor: { id: 'li' }, command: { payload: { tool: 'RustDesk' } } });
    expect(entries.at(-1)?.entry.command.payload).toEqual({ done: 'Certificate renewed' });
  });

  it('solves it remotely', async () => {
    const outcome = await given(...toRemote(), connected, disconnected).accepts(applied);
    expect(region(outcome, 'stage')).toEqual({ solution: 'applied' });
  });

  it('refuses to call it solved remotely without a session on record, or while one runs', async () => {
    expect(await given(...toRemote()).refuses(applied)).toMatchObject({ requirement: '5.4.b' });
    expect(await given(...toRemote(), connected).refuses(applied)).toMatchObject({ kind: 'state' });
  });

  it('wants the backup of a major fault before it is solved remotely', async () => {
    const during = [...toRemote(majorFault), connected];
    expect(await given(...during, disconnected).refuses(applied)).toMatchObject({ requirement: '5.9.c' });
    await given(...during, backedUp, disconnected).accepts(applied);
  });

  it('lets the tier in charge do it, and nobody else', async () => {
    const away = [...toHotline(), guided, toDevelopers, by(developer, consentAsked), consented];
    await given(...away).accepts(by(developer, connected));
    expect(await given(...away).refuses(connected)).toMatchObject({ kind: 'condition', requirement: '1.l' });
  });
});

describe(titled('3.2.b'), () => {
  it.each([
    ['the customer does not answer', toConsentAsked],
    ['remote work was not enough', [...toRemote(), connected, disconnected]],
  ])('goes on to the diagnosis where %s', async (_, before) => {
    expect(region(await given(...before).accepts(diagnosisBegun), 'stage')).toBe('diagnosis');
  });

  it('refuses it while a session runs', async () => {
    expect(await given(...toRemote(), connected).refuses(diagnosisBegun)).toMatchObject({ kind: 'state' });
  });
});
