import { describe, expect, it } from 'vitest';
import { titled } from '../../rehearsal/titled.suite.ts';
import { preparationSchema } from '../onSite/preparation.ts';
import { ask, done, eleven, nine, owed, ten, type Row, type Standing } from './askObligation.suite.ts';
import { signature } from './signature.ts';
import { visitDuties } from './visitDuties.ts';

const visit = (of: object = {}) => ({
  visit: {
    appointment: { at: nine, revision: 2, from: ten },
    ...{ prepared: {}, departedAt: null, arrivedAt: null, leftAt: null, ...of },
  },
});
const items = preparationSchema.options;
const all = Object.fromEntries(items.map((item) => [item, done]));

const preparation = (standing: Standing) =>
  owed({
    ...{ id: 'preparation', requirement: '5.7.b', owedSince: nine, dueAt: ten, standing },
    blocks: ['departForSite'],
  });
const leaving = (standing: Standing, owedSince: string) =>
  owed({ id: 'leaving', requirement: '6.a', owedSince, blocks: ['archiveRecord'], standing });

const off = { policy: { controls: { '5.7.b': false } } };

describe(`${titled('5.7.b')}: what is taken along`, () => {
  const rows: readonly Row[] = [
    ['is not owed where nobody goes', {}, []],
    ['is owed by the appointment, before anybody sets out', visit(), [preparation('owed')]],
    ['is discharged once all is at hand', visit({ prepared: all }), [preparation('discharged')]],
    ['is waived', { ...visit(), waivers: { preparation: done } }, [preparation('waived')]],
    ['is not asked for where the control is off', visit(), [], off],
    [
      'is no duty any more once they are there',
      visit({ arrivedAt: eleven }),
      [preparation('waived'), leaving('owed', eleven)],
    ],
  ];

  it.each(rows)('%s', (_, known, owes, where) => {
    expect(ask(visitDuties, known, where)).toEqual(owes);
  });

  it.each(items)('is owed while the %s is missing', (item) => {
    const prepared = Object.fromEntries(items.filter((one) => one !== item).map((one) => [one, done]));
    expect(ask(visitDuties, visit({ prepared }))).toEqual([preparation('owed')]);
  });
});

describe(`${titled('6.a')}: when they left`, () => {
  const there = { prepared: all, arrivedAt: eleven };
  const rows: readonly Row[] = [
    ['is not owed before they are there', visit({ departedAt: ten }), [], off],
    ['is owed from then on, before the record is archived', visit(there), [leaving('owed', eleven)], off],
    ['is discharged by saying so', visit({ ...there, leftAt: eleven }), [leaving('discharged', eleven)], off],
    ['is owed beside what was taken along', visit(there), [preparation('discharged'), leaving('owed', eleven)]],
  ];

  it.each(rows)('%s', (_, known, owes, where) => {
    expect(ask(visitDuties, known, where)).toEqual(owes);
  });
});

describe(`${titled('5.10.a')}: the signature after a visit`, () => {
  const signed = (standing: Standing) => [
    owed({
      ...{ id: 'signature', requirement: '5.10.a', owedSince: ten, standing },
      blocks: ['confirmResolution', 'confirmDuringFollowUp', 'closeIncident'],
    }),
  ];
  const visited = { visitsMade: 1, handlingEndedAt: ten };
  const refused = { ...done, outcome: 'refused', confirmedAt: null };
  const rows: readonly Row[] = [
    ['is not owed where nobody went', { handlingEndedAt: ten }, []],
    ['is not owed while it is handled', { visitsMade: 1 }, []],
    ['is owed once it is solved, before it is confirmed or closed', visited, signed('owed')],
    ['is discharged by it', { ...visited, signature: { ...refused, outcome: 'signed' } }, signed('discharged')],
    ['stays owed where it is refused', { ...visited, signature: refused }, signed('owed')],
    [
      'is discharged by a refusal that is confirmed',
      { ...visited, signature: { ...refused, confirmedAt: eleven } },
      signed('discharged'),
    ],
    ['is never waived', { ...visited, waivers: { signature: done } }, signed('owed')],
  ];

  it.each(rows)('%s', (_, known, owes) => {
    expect(ask(signature, known)).toEqual(owes);
  });
});
