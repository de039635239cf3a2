import { describe, expect, it } from 'vitest';
import {
  act,
  agreed,
  applied,
  at,
  by,
  causeFound,
  confirmationAsked,
  documented,
  proposed,
  rejected,
  toVendor,
} from '../../rehearsal/acts.suite.ts';
import { builtInDirectory } from '../../directory/builtInDirectory.ts';
import { toDiagnosis } from '../../rehearsal/passages.suite.ts';
import { incidentManager, vendor } from '../../rehearsal/people.suite.ts';
import { practise } from '../../rehearsal/rehearsal.suite.ts';
import { later, rungs, tidings } from '../../rehearsal/timing.suite.ts';
import { titled } from '../../rehearsal/titled.suite.ts';

const contract = {
  number: 'HT-2026-07',
  vendor: 'Acme',
  domain: 'storage',
  from: '2026-01-01T00:00:00+08:00',
  until: '2027-01-01T00:00:00+08:00',
};
const limit = { minutes: 120, calendar: 'always' } as const;
const { given } = practise({ contracts: [{ ...contract, limit }] });
const handedBack = by(incidentManager, act('handBackToTier1', { reason: 'No engineer today' }));
const solved = [causeFound, proposed, agreed, applied].map((step) => by(vendor, step));

describe(titled('3.4.b'), () => {
  it('times a hand-over by the limit of the contract, while the customer’s clock goes on', async () => {
    const outcome = await given(...toDiagnosis()).accepts(at('2026-03-02T10:00:00+08:00', toVendor));
    expect(rungs(outcome, 'vendor')).toEqual({
      warning75: '2026-03-02T03:30:00.000Z',
      warning90: '2026-03-02T03:48:00.000Z',
      breach: '2026-03-02T04:00:00.000Z',
    });
    expect(rungs(outcome, 'resolution')).toMatchObject({ breach: '2026-03-04T10:00:00.000Z' });
  });

  it('warns the vendor before, and tells the incident manager of the breach', async () => {
    const outcome = await given(...toDiagnosis()).accepts(toVendor);
    const entries = await later(outcome, '2026-03-02T12:00:00+08:00');
    expect(tidings(entries)).toEqual([
      '03-02T02:30 warnOfClock vendorDueSoon tier3Vendor',
      '03-02T02:48 warnOfClock vendorDueSoon tier3Vendor',
      '03-02T03:00 escalateQueue nobodyTookItUp',
      '03-02T03:00 breachClock vendorBreached',
    ]);
    expect(entries.at(-1)?.entry.requirements).toContain('3.4.b');
  });

  it('ends when another tier has it, and begins anew with the next hand-over', async () => {
    const outcome = await given(...toDiagnosis(), toVendor).accepts(
      at('2026-03-02T10:00:00+08:00', handedBack),
      at('2026-03-02T11:00:00+08:00', toVendor),
    );
    expect(outcome.view.record).toMatchObject({
      earlierClocks: [{ clock: 'vendor', stopped: { at: '2026-03-02T02:00:00.000Z', how: 'cancelled' } }],
      clocks: { vendor: { startedAt: '2026-03-02T03:00:00.000Z' } },
    });
    expect(rungs(outcome, 'vendor')).toMatchObject({ breach: '2026-03-02T05:00:00.000Z' });
  });

  it('begins standing still where policy pauses it for what is waited for already', async () => {
    const policy = { waiting: { customer: { pauses: ['resolution' as const, 'vendor' as const] } } };
    const { given: under } = practise({ policy, contracts: [{ ...contract, limit }] });
    const forCustomer = act('startWaiting', { reason: 'customer', note: 'Which array?' });
    const handedOn = at('2026-03-02T10:00:00+08:00', toVendor);
    const outcome = await under(...toDiagnosis(), forCustomer).accepts(handedOn);
    expect(rungs(outcome, 'vendor')).toEqual({});
    const answered = act('endWaiting', { reason: 'customer', outcome: 'The one in the cellar' }, vendor);
    const resumed = await under(...toDiagnosis(), forCustomer, handedOn).accepts(
      at('2026-03-02T11:30:00+08:00', answered),
    );
    expect(rungs(resumed, 'vendor')).toMatchObject({ breach: '2026-03-02T05:30:00.000Z' });
  });

  it('is met by a solution in time, and runs on where the customer rejects it', async () => {
    const outcome = await given(
      ...toDiagnosis(),
      toVendor,
      ...solved,
      by(vendor, documented),
      confirmationAsked,
    ).accepts(at('2026-03-02T15:00:00+08:00', rejected));
    expect(rungs(outcome, 'vendor')).toMatchObject({ breach: '2026-03-02T09:00:00.000Z' });
  });

  it('stays quiet once it is solved, or handed back', async () => {
    for (const end of [solved, [handedBack]]) {
      const outcome = await given(...toDiagnosis(), toVendor).accepts(...end);
      expect(rungs(outcome, 'vendor')).toEqual({});
    }
  });

  it('times nothing where the contract promises no time', async () => {
    const outcome = await practise({ contracts: [contract] })
      .given(...toDiagnosis())
      .accepts(toVendor);
    expect(rungs(outcome, 'vendor')).toEqual({});
    expect(outcome.view.record).toMatchObject({ clocks: { vendor: null } });
  });

  it('refuses a contract whose limit names no calendar', () => {
    const unsaid = { ...contract, limit: { minutes: 120 } } as never;
    expect(() => builtInDirectory({ contracts: [unsaid] })).toThrow('calendar');
  });
});
