import { describe, expect, it } from 'vitest';
import { act, archived, by, closed, configurationUnchanged, nothingNew, type Act } from '../../rehearsal/acts.suite.ts';
import { settled, toClosing, toConfirmation } from '../../rehearsal/passages.suite.ts';
import { developer, incidentManager } from '../../rehearsal/people.suite.ts';
import { effectsOf, given, owedBy, region } from '../../rehearsal/rehearsal.suite.ts';
import { titled } from '../../rehearsal/titled.suite.ts';

const without = (left: Act) => settled.filter((step) => step !== left);

describe(titled('5.11.a'), () => {
  it('is done by the technicians, of whatever tier', async () => {
    expect(owedBy(await given(...toClosing).accepts(by(developer, archived)))).toMatchObject({ archive: 'discharged' });
  });

  it('refuses to close without it', async () => {
    expect(await given(...toClosing, ...without(archived)).refuses(closed)).toMatchObject({ requirement: '5.11.a' });
  });
});

describe(titled('5.12.a'), () => {
  const changes = [{ item: 'HIS web', attribute: 'certificate', oldValue: '2025-03', newValue: '2027-03' }];
  const submitted = act('submitConfigurationUpdate', {
    changes,
    repository: { kind: 'svn', path: '/projects/westlake/config', revision: 'r4711' },
  });

  it('submits item, attribute, both values and where the configuration is kept', async () => {
    const { view, entries } = await given(...toClosing).accepts(submitted);
    expect(view.record).toMatchObject({ configuration: { changed: true } });
    expect(entries.at(-1)?.entry.command.payload).toMatchObject({ changes, repository: { revision: 'r4711' } });
  });

  it('declares it unchanged instead', async () => {
    const { view } = await given(...toClosing).accepts(configurationUnchanged);
    expect(view.record).toMatchObject({ configuration: { changed: false } });
  });

  it('refuses to close without either, and an update of nothing', async () => {
    const before = [...toClosing, ...without(configurationUnchanged)];
    expect(await given(...before).refuses(closed)).toMatchObject({ requirement: '5.12.a' });
    const empty = { ...submitted, payload: { ...submitted.payload, changes: [] } };
    await expect(given(...toClosing).accepts(empty)).rejects.toMatchObject({ code: 'invalid-command' });
  });
});

describe(titled('5.13.a'), () => {
  it('submits what is new', async () => {
    const submitted = act('submitKnowledge', { title: 'White screen', solution: 'Renew', keywords: ['HIS'] });
    const { view } = await given(...toClosing).accepts(submitted);
    expect(view.record).toMatchObject({ knowledge: { isNew: true } });
  });

  it('refuses to close before it is submitted or declared known', async () => {
    expect(await given(...toClosing, ...without(nothingNew)).refuses(closed)).toMatchObject({ requirement: '5.13.a' });
  });
});

describe(titled('5.13.b'), () => {
  it('closes when all is settled, in any order, and tells the customer', async () => {
    const outcome = await given(...toClosing, ...settled.toReversed()).accepts(closed);
    expect(region(outcome, 'stage')).toEqual({ closed: 'ended' });
    expect(effectsOf(outcome)).toEqual([{ type: 'notifyCustomer', payload: { ground: 'closed' } }]);
  });

  it('says everything that is still owed when asked to close', async () => {
    const { reasons } = await given(...toClosing).refuses(closed);
    expect(reasons.map(({ obligation }) => obligation?.id)).toEqual(['archive', 'configurationUpdate', 'knowledge']);
  });

  it('is tier 1’s to do', async () => {
    expect(await given(...toClosing, ...settled).refuses(by(incidentManager, closed))).toMatchObject({
      kind: 'condition',
      requirement: '3.2.h',
    });
  });
});

describe(titled('3.2.h'), () => {
  it('owes archive, configuration and knowledge once the customer has confirmed, and then closes', async () => {
    const owed = { archive: 'owed', configurationUpdate: 'owed', knowledge: 'owed' };
    expect(owedBy(await given(...toClosing).stands())).toMatchObject(owed);
    const { view } = await given(...toClosing, ...settled).accepts(closed);
    expect(view.record).toMatchObject({ closedAt: '2026-03-02T01:00:00.000Z' });
  });

  it('refuses to update anything before the customer has confirmed', async () => {
    for (const step of settled)
      expect(await given(...toConfirmation).refuses(step)).toMatchObject({ state: { stage: 'confirmation' } });
  });

  it('stays quiet, and where it is, while one thing after the other is settled', async () => {
    const outcome = await given(...toClosing).accepts(...settled);
    expect(effectsOf(outcome)).toEqual([]);
    expect(region(outcome, 'stage')).toBe('closing');
  });
});
