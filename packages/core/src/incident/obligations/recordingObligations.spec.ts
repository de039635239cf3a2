import { describe, expect, it } from 'vitest';
import { titled } from '../../rehearsal/titled.suite.ts';
import { intakePieceSchema } from '../../vocabulary/intakePiece.ts';
import { blankIncident } from '../blankIncident.ts';
import { ask, done, nine, owed, ten, type Row, type Standing } from './askObligation.suite.ts';
import { details } from './details.ts';
import { entitlement } from './entitlement.ts';
import { intake } from './intake.ts';
import { noticeAcknowledgement } from './noticeAcknowledgement.ts';

describe(`${titled('1.e')}: each piece of the intake`, () => {
  const piece = (name: string, standing: Standing) =>
    owed({
      ...{ id: `intake.${name}`, requirement: name === 'project' ? '2.b' : '1.e', owedSince: nine, standing },
      blocks: ['startGuidance', 'beginDiagnosis'],
    });
  const pieces = intakePieceSchema.options;

  it('is not owed before the report', () => {
    expect(ask(intake, {})).toEqual([]);
  });

  it('is owed by its name from the report on', () => {
    expect(ask(intake, { reportedAt: nine })).toEqual(pieces.map((name) => piece(name, 'owed')));
  });

  it.each(pieces)('%s is discharged once it is there, or asked for in vain, and no other with it', (given) => {
    for (const standing of ['given', 'unknown']) {
      const standings = { ...blankIncident.intake, [given]: { standing } };
      expect(ask(intake, { reportedAt: nine, intake: standings })).toEqual(
        pieces.map((name) => piece(name, name === given ? 'discharged' : 'owed')),
      );
    }
  });
});

describe(`${titled('2.b')}: the entitlement of the project`, () => {
  const refuse = { policy: { project: { withoutEntitlement: 'refuse' as const } } };
  const entitled = (standing: Standing, owedSince: string, blocks: readonly string[] = []) => [
    owed({ id: 'entitlement', requirement: '2.b', owedSince, blocks, standing }),
  ];
  const recording = ['startGuidance', 'beginDiagnosis'];
  const support = (standing: string) => ({ reportedAt: nine, support: { ...done, standing } });
  const rows: readonly Row[] = [
    ['is not owed before the report', { support: { ...done, standing: 'notEntitled' } }, [], refuse],
    ['is not owed where nobody named a project', { reportedAt: nine }, []],
    ['is owed there where policy refuses', { reportedAt: nine }, entitled('owed', nine, recording), refuse],
    ['is not owed where the project is unknown', support('unknown'), []],
    ['is owed there where policy refuses', support('unknown'), entitled('owed', ten, recording), refuse],
    ['is owed from when the project was named, and bars nothing', support('notEntitled'), entitled('owed', ten)],
    ['bars recording where policy refuses', support('notEntitled'), entitled('owed', ten, recording), refuse],
    ['is discharged where the project has it', support('entitled'), entitled('discharged', ten)],
    ['is waived', { ...support('notEntitled'), waivers: { entitlement: done } }, entitled('waived', ten)],
  ];

  it.each(rows)('%s', (_, known, owes, where) => {
    expect(ask(entitlement, known, where)).toEqual(owes);
  });
});

describe(`${titled('5.2.b')}: the details`, () => {
  const asked = (standing: Standing) => [
    owed({ id: 'details', requirement: '5.2.b', owedSince: nine, blocks: ['classifyIncident'], standing }),
  ];
  const rows: readonly Row[] = [
    ['are not owed before it is accepted', { reportedAt: nine }, []],
    ['are owed from then on, before it is classified', { acceptedAt: nine }, asked('owed')],
    ['are discharged once they were asked', { acceptedAt: nine, details: done }, asked('discharged')],
    ['are waived', { acceptedAt: nine, waivers: { details: done } }, asked('waived')],
    ['stay owed where something else is waived', { acceptedAt: nine, waivers: { knowledge: done } }, asked('owed')],
  ];

  it.each(rows)('%s', (_, known, owes) => {
    expect(ask(details, known)).toEqual(owes);
  });
});

describe(`${titled('5.2.d')}: that the department manager knows`, () => {
  const known = (standing: Standing, dueAt: string) => [
    owed({
      ...{ id: 'noticeAcknowledgement', requirement: '5.2.d', owedSince: nine, dueAt, standing },
      blocks: ['closeIncident'],
    }),
  ];
  const notice = (acknowledgedAt: string | null = null) => ({ notice: { since: nine, acknowledgedAt } });
  const inAnHour = { policy: { departmentManager: { acknowledgeWithinMinutes: 60 } } };
  const rows: readonly Row[] = [
    ['is not owed without a notice', {}, []],
    ['is owed within half an hour, before closing', notice(), known('owed', '2026-03-02T01:30:00.000Z')],
    ['is owed within what policy says', notice(), known('owed', ten), inAnHour],
    ['is discharged once they said so', notice(ten), known('discharged', '2026-03-02T01:30:00.000Z')],
    ['is not asked for where the control is off', notice(), [], { policy: { controls: { '5.2.d': false } } }],
  ];

  it.each(rows)('%s', (_, record, owes, where) => {
    expect(ask(noticeAcknowledgement, record, where)).toEqual(owes);
  });
});
