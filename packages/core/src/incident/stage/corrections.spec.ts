import { describe, expect, it } from 'vitest';
import * as acts from '../../rehearsal/acts.suite.ts';
import { act, by } from '../../rehearsal/acts.suite.ts';
import { toClosed, toClosing } from '../../rehearsal/passages.suite.ts';
import { customer, incidentManager } from '../../rehearsal/people.suite.ts';
import { given, givenWritten, owedBy, type Outcome } from '../../rehearsal/rehearsal.suite.ts';
import { titled } from '../../rehearsal/titled.suite.ts';

const corrected = act('correctRecord', { correction: 'The session began at 9:10, not at 9:00' });

const formOf = ({ desk, id }: Outcome, through?: number) =>
  desk.form(id, { form: 'remoteServiceRecord', ...(through === undefined ? {} : { through }) });
const archiveOf = ({ view }: Outcome) =>
  view.record['archive'] as { through: number; forms: { form: string; number: number; hash: string }[] };

describe(titled('5.11.a'), () => {
  it('freezes what the record holds by its hash, and anybody can hold it against the journal later', async () => {
    const outcome = await given(...toClosed).stands();
    const { through, forms } = archiveOf(outcome);
    expect(forms).toEqual([
      { form: 'remoteServiceRecord', version: 1, number: 1, hash: (await formOf(outcome, through)).hash },
    ]);
    expect(await formOf(outcome)).toMatchObject({
      archived: { by: 'li' },
      content: { report: { channel: 'telephone' } },
    });
    expect((await formOf(outcome, 3)).archived).toBeNull();
  });

  it('stays the same when the customer’s data is erased: the form says that it was', async () => {
    const outcome = await given(...toClosed).stands();
    const { hash } = await formOf(outcome);
    await outcome.desk.erasePersonal(`${outcome.id}/contact`, 'dpo', 'asked');
    const form = await formOf(outcome);
    expect(form).toMatchObject({
      hash,
      archived: { by: 'li' },
      revealed: { customer: { contact: { erased: { by: 'dpo' } } } },
    });
  });

  it('is owed again after a correction, which stands beside what was wrong', async () => {
    const outcome = await given(...toClosing, acts.archived, corrected).stands();
    expect(owedBy(outcome)).toMatchObject({ archive: 'owed' });
    expect(await formOf(outcome)).toMatchObject({
      archived: null,
      content: { corrections: { rows: [{ by: 'li', correction: 'The session began at 9:10, not at 9:00' }] } },
    });
    const again = await given(...toClosing, acts.archived, corrected).accepts(acts.archived);
    expect(owedBy(again)).toMatchObject({ archive: 'discharged' });
    expect(await formOf(again)).toMatchObject({ archived: { by: 'li' } });
  });

  it('lets closing wait for the corrected one', async () => {
    const before = [...toClosing, acts.archived, acts.configurationUnchanged, acts.nothingNew, corrected];
    expect(await given(...before).refuses(acts.closed)).toMatchObject({ requirement: '5.11.a' });
    await given(...before, acts.archived).accepts(acts.closed);
  });

  it('is corrected after closing too, also once it is closed for good', async () => {
    await given(...toClosed, by(incidentManager, corrected)).accepts(acts.archived);
    await given(...toClosed, { ...corrected, at: '2026-04-20T09:00:00+08:00' }).accepts(acts.archived);
  });

  it('refuses to correct what is not archived, to archive twice for nothing, and a customer’s hand', async () => {
    expect(await given(...toClosing).refuses(corrected)).toMatchObject({ kind: 'guard', requirement: '5.11.a' });
    expect(await given(...toClosed).refuses(acts.archived)).toMatchObject({ kind: 'guard', requirement: '5.11.a' });
    expect(await given(...toClosed).refuses(by(customer, corrected))).toMatchObject({ kind: 'role' });
  });

  it('knows no correction in the written text', async () => {
    expect(await givenWritten(...toClosed).refuses(corrected)).toMatchObject({
      kind: 'reading',
      requirement: '5.11.a',
    });
  });
});
