import type { InstanceView } from '@statedesk/engine';
import { describe, expect, it } from 'vitest';
import {
  act,
  agreed,
  applied,
  by,
  causeFound,
  confirmationAsked,
  documented,
  proposed,
  toVendor,
  workaroundApplied,
  workaroundProposed,
  type Act,
} from '../../rehearsal/acts.suite.ts';
import { toApplied, toDiagnosis } from '../../rehearsal/passages.suite.ts';
import { vendor } from '../../rehearsal/people.suite.ts';
import { given, practise } from '../../rehearsal/rehearsal.suite.ts';
import { titled } from '../../rehearsal/titled.suite.ts';

const contract = {
  number: 'HT-2026-07',
  vendor: 'Acme',
  domain: 'storage',
  from: '2026-01-01T00:00:00+08:00',
  until: '2027-01-01T00:00:00+08:00',
};
const { given: givenContract } = practise({ contracts: [contract] });

const byVendor = (...steps: readonly Act[]): readonly Act[] => [
  ...toDiagnosis(),
  toVendor,
  ...steps.map((step) => by(vendor, step)),
];

describe(titled('5.15.f'), () => {
  const agreedWithVendor = byVendor(causeFound, proposed, agreed);

  it('counts a solution of the vendor as one of tier 3', async () => {
    const { view, entries } = await givenContract(...agreedWithVendor).accepts(by(vendor, applied));
    expect(view.record).toMatchObject({ solvedBy: 'tier3Vendor' });
    expect(entries.at(-1)?.entry.requirements).toContain('5.15.f');
  });

  it('refuses that tier 1 applies it while the vendor has the incident', async () => {
    expect(await givenContract(...agreedWithVendor).refuses(applied)).toMatchObject({ requirement: '1.l' });
  });

  it('stays quiet until it is applied, and where tier 1 solved it', async () => {
    const { view } = await givenContract(...agreedWithVendor).stands();
    expect(view.record).toMatchObject({ solvedBy: null });
    const own = await given(...toApplied).stands();
    expect(own.entries.at(-1)?.entry.requirements).not.toContain('5.15.f');
  });
});

describe(titled('3.4.c'), () => {
  const bypassed = byVendor(workaroundProposed, agreed, workaroundApplied);
  const found = by(vendor, act('recordRootCause', { outcome: 'found', cause: 'Firmware' }));
  const rootCause = (view: InstanceView) => view.obligations.find(({ id }) => id === 'rootCause');

  it('leaves the duty to find the root cause after a workaround of the vendor', async () => {
    const { view } = await givenContract(...bypassed).stands();
    expect(rootCause(view)).toMatchObject({ requirement: '3.4.c', standing: 'owed', blocks: [] });
    const { view: later } = await givenContract(...bypassed).accepts(found);
    expect(rootCause(later)).toMatchObject({ requirement: '3.4.c', standing: 'discharged' });
  });

  it('refuses a second cause once it is found', async () => {
    expect(await givenContract(...bypassed, found).refuses(found)).toMatchObject({ kind: 'guard' });
  });

  it('stays quiet where the vendor solved it for good', async () => {
    const { view } = await givenContract(...byVendor(causeFound, proposed, agreed, applied)).stands();
    expect(rootCause(view)).toBeUndefined();
  });
});

describe(titled('3.4.e'), () => {
  const solved = byVendor(causeFound, proposed, agreed, applied);

  it('lets the vendor restore the service and put its steps on record itself', async () => {
    const outcome = await givenContract(...solved).accepts(by(vendor, documented), confirmationAsked);
    expect(outcome.view.record).toMatchObject({ solvedBy: 'tier3Vendor' });
    expect(outcome.entries.at(-2)?.entry).toMatchObject({
      actor: { id: 'acme-7' },
      command: { payload: { steps: '1. Renew. 2. Reload.' } },
    });
  });

  it('asks no confirmation before its steps are there', async () => {
    const { kind, reasons } = await givenContract(...solved).refuses(confirmationAsked);
    expect(kind).toBe('obligation');
    expect(reasons).toMatchObject([{ obligation: { id: 'documentation' } }]);
  });

  it('refuses the vendor’s work before the incident is with it', async () => {
    expect(await givenContract(...toDiagnosis()).refuses(by(vendor, causeFound))).toMatchObject({
      kind: 'condition',
      requirement: '1.l',
    });
  });
});
