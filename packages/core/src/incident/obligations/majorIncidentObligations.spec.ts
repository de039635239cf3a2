import { describe, expect, it } from 'vitest';
import { titled } from '../../rehearsal/titled.suite.ts';
import { blankIncident } from '../blankIncident.ts';
import { ask, done, eleven, nine, owed, ten, type Row, type Standing } from './askObligation.suite.ts';
import { majorIncidentDuties } from './majorIncidentDuties.ts';

const major = (of: object) => ({ majorIncident: { ...blankIncident.majorIncident, ...of } });
const declared = (acknowledgedAt: string | null = null) => ({ declared: { at: ten, acknowledgedAt } });

const known = (standing: Standing) =>
  owed({
    ...{ id: 'majorIncidentAcknowledgement', requirement: 'ISO.b', owedSince: ten, standing },
    blocks: ['closeIncident'],
  });

describe(`${titled('ISO.a')}: whether a major incident is declared`, () => {
  const decision = { id: 'majorIncidentDecision', requirement: 'ISO.a', owedSince: nine, standing: 'owed' } as const;
  const rows: readonly Row[] = [
    ['is not owed where nothing proposes it', {}, []],
    [
      'is owed since it is proposed, and bars nothing',
      major({ proposedAt: nine }),
      [owed({ ...decision, blocks: [] })],
    ],
  ];

  it.each(rows)('%s', (_, record, owes) => {
    expect(ask(majorIncidentDuties, record)).toEqual(owes);
  });
});

describe(`${titled('ISO.b')}: that top management knows of a major incident`, () => {
  const rows: readonly Row[] = [
    ['is owed once it is declared, before closing', major(declared()), [known('owed')]],
    ['is discharged once they say so', major(declared(eleven)), [known('discharged')]],
    ['is not owed of one that is not declared', { handlingEndedAt: nine }, []],
  ];

  it.each(rows)('%s', (_, record, owes) => {
    expect(ask(majorIncidentDuties, record)).toEqual(owes);
  });
});

describe(`${titled('ISO.c')}: the review of a major incident, and what it decided on`, () => {
  const solved = (of: object = {}) => ({ handlingEndedAt: nine, ...major({ ...declared(), ...of }) });
  const reviewed = (standing: Standing, dueAt = '2026-03-09T10:00:00.000Z') =>
    owed({
      ...{ id: 'majorIncidentReview', requirement: 'ISO.c', owedSince: nine, dueAt, standing },
      blocks: ['closeIncident'],
    });
  const action = (number: number, standing: Standing) =>
    owed({
      ...{ id: `reviewAction.${number}`, requirement: 'ISO.c', owedSince: ten, dueAt: eleven, standing },
      blocks: [],
    });
  const decidedOn = (number: number, doneAt: string | null) => ({
    ...{ number, owner: 'gao', since: ten, dueAt: eleven, revision: 3, doneAt },
  });
  const tomorrow = { policy: { majorIncident: { reviewWithinWorkingDays: 1 } } };
  const rows: readonly Row[] = [
    ['is owed within five working days after it is solved', solved(), [known('owed'), reviewed('owed')]],
    [
      'is owed within what policy says',
      solved(),
      [known('owed'), reviewed('owed', '2026-03-03T10:00:00.000Z')],
      tomorrow,
    ],
    ['is discharged once it is held', solved({ review: done }), [known('owed'), reviewed('discharged')]],
    ['is not owed before it is solved', major({ ...declared(), review: done }), [known('owed')]],
    [
      'is not owed where it was withdrawn, but its actions are',
      { handlingEndedAt: nine, ...major({ actions: [decidedOn(1, null)] }) },
      [action(1, 'owed')],
    ],
    [
      'owes each action until it is done',
      major({ actions: [decidedOn(1, eleven), decidedOn(2, null)] }),
      [action(1, 'discharged'), action(2, 'owed')],
    ],
  ];

  it.each(rows)('%s', (_, record, owes, where) => {
    expect(ask(majorIncidentDuties, record, where)).toEqual(owes);
  });

  it('says which action, and who owes it', () => {
    const [first] = ask(majorIncidentDuties, major({ actions: [decidedOn(7, null)] }));
    for (const label of Object.values(first?.label ?? {})) expect(label).toMatch(/7.*gao/);
  });
});
