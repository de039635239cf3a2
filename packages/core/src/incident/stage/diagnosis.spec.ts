import { describe, expect, it } from 'vitest';
import { by, causeFound, noCauseFound, proposed, workaroundProposed } from '../../rehearsal/acts.suite.ts';
import { toDiagnosis, toWorkaroundOfTier2 } from '../../rehearsal/passages.suite.ts';
import { customer } from '../../rehearsal/people.suite.ts';
import { effectsOf, given, givenWritten, region } from '../../rehearsal/rehearsal.suite.ts';
import { titled } from '../../rehearsal/titled.suite.ts';

describe(titled('5.8.a'), () => {
  it('records method and cause', async () => {
    const { view, entries } = await given(...toDiagnosis()).accepts(causeFound);
    expect(view.record).toMatchObject({ diagnosis: { causeFound: true, revision: entries.length } });
    expect(entries.at(-1)?.entry.command.payload).toEqual(causeFound.payload);
  });

  it('records that no cause was found', async () => {
    const { view } = await given(...toDiagnosis()).accepts(noCauseFound);
    expect(view.record).toMatchObject({ diagnosis: { causeFound: false } });
  });

  it('knows no diagnosis without a cause in the written text', async () => {
    const refusal = await givenWritten(...toDiagnosis()).refuses(noCauseFound);
    expect(refusal).toMatchObject({ kind: 'reading', requirement: '5.8.a' });
  });

  it('is not the customer’s to make', async () => {
    expect(await given(...toDiagnosis()).refuses(by(customer, causeFound))).toMatchObject({ kind: 'role' });
  });
});

describe(titled('5.9.a'), () => {
  it('proposes a solution once the diagnosis is on record, and tells the customer', async () => {
    const outcome = await given(...toDiagnosis(), causeFound).accepts(proposed);
    expect(region(outcome, 'stage')).toEqual({ solution: 'proposed' });
    expect(effectsOf(outcome)).toEqual([{ type: 'notifyCustomer', payload: { ground: 'solutionProposed' } }]);
  });

  it('refuses one before', async () => {
    expect(await given(...toDiagnosis()).refuses(proposed)).toMatchObject({ kind: 'guard', requirement: '5.8.a' });
  });
});

describe(titled('3.2.c'), () => {
  it('proposes a workaround before the cause is known', async () => {
    expect(region(await givenWritten(...toDiagnosis()).accepts(workaroundProposed), 'stage')).toEqual({
      solution: 'proposed',
    });
  });

  it('restores service by it, and leaves the cause to be found', async () => {
    const { view } = await givenWritten(...toWorkaroundOfTier2).stands();
    expect(view.state).toMatchObject({ stage: { solution: 'applied' }, followUp: 'owed' });
    expect(view.record).toMatchObject({ handlingEndedAt: '2026-03-02T01:00:00.000Z' });
    expect(view.obligations.find(({ id }) => id === 'rootCause')).toMatchObject({ standing: 'owed' });
  });

  it('refuses anything else before the cause is known', async () => {
    expect(await givenWritten(...toDiagnosis()).refuses(proposed)).toMatchObject({ kind: 'guard' });
  });
});
