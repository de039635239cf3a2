import { describe, expect, it } from 'vitest';
import { titled } from '../../rehearsal/titled.suite.ts';
import { blankIncident } from '../blankIncident.ts';
import { ask, done, eleven, nine, owed, ten, type Row, type Standing } from './askObligation.suite.ts';
import { backup } from './backup.ts';
import { change } from './change.ts';
import { costApproval } from './costApproval.ts';
import { remainder } from './remainder.ts';

const solution = ['applySolution', 'recordPartialSolution'];

describe(`${titled('5.9.c')}: the backup`, () => {
  const graded = (faultGrade: string) => ({ acceptedAt: nine, classification: { faultGrade } });
  const backedUp = (standing: Standing, owedSince: string = nine) => [
    owed({ id: 'backup', requirement: '5.9.c', owedSince, blocks: solution, standing }),
  ];
  const rows: readonly Row[] = [
    ['is not owed before it is accepted', { ...graded('high'), acceptedAt: null }, []],
    ['is not owed before it is classified', { acceptedAt: nine }, []],
    ['is not owed of a minor fault', graded('low'), []],
    ['is not owed of a consultation', { acceptedAt: nine, classification: { category: 'technicalConsultation' } }, []],
    ['is owed of a major fault, before anything is applied', graded('high'), backedUp('owed')],
    ['is owed of a medium one, too', graded('medium'), backedUp('owed')],
    ['is owed from the agreement on, once there is one', { ...graded('high'), agreement: done }, backedUp('owed', ten)],
    ['is discharged once it is taken', { ...graded('high'), backup: done }, backedUp('discharged')],
    ['is never waived', { ...graded('high'), waivers: { backup: done } }, backedUp('owed')],
  ];

  it.each(rows)('%s', (_, known, owes) => {
    expect(ask(backup, known)).toEqual(owes);
  });
});

describe(`${titled('5.9.d')}: the change`, () => {
  const stands = (standing: string, requestedAt: string | null = eleven) => ({
    agreement: done,
    change: { ...blankIncident.change, standing, requestedAt },
  });
  const implemented = (standing: Standing, owedSince: string = eleven) => [
    owed({ id: 'change', requirement: '5.9.d', owedSince, blocks: solution, standing }),
  ];
  const rows: readonly Row[] = [
    ['is not owed where none is needed', stands('none'), []],
    ['is owed from the agreement on, before anything is applied', stands('needed', null), implemented('owed', ten)],
    ['is owed since it was asked for', stands('requested'), implemented('owed')],
    ['is owed while it is carried out', stands('accepted'), implemented('owed')],
    ['is discharged once it is implemented', stands('implemented'), implemented('discharged')],
    ['is not owed without an agreement', { ...stands('requested'), agreement: null }, []],
    ['is not owed any more without one, though it came to pass', { ...stands('implemented'), agreement: null }, []],
    ...(['refused', 'failed', 'rolledBack', 'withdrawn', 'timedOut'] as const).map((ended): Row => [
      `is not owed once it is ${ended}`,
      stands(ended),
      [],
    ]),
    ['is never waived', { ...stands('requested'), waivers: { change: done } }, implemented('owed')],
  ];

  it.each(rows)('%s', (_, known, owes) => {
    expect(ask(change, known)).toEqual(owes);
  });
});

describe(`${titled('1.k')}: the approval of what it costs`, () => {
  const costs = (spent: number, of: object = {}) => ({
    acceptedAt: nine,
    spending: { ...blankIncident.spending, spent, ...of },
  });
  const approved = (standing: Standing, owedSince: string = nine) => [
    owed({
      ...{ id: 'costApproval', requirement: '1.k', owedSince, standing },
      blocks: [...solution, 'adoptSolution'],
    }),
  ];
  const ceiling = { policy: { cost: { ceiling: 100 } } };
  const rows: readonly Row[] = [
    ['is not owed at the ceiling', costs(100), [], ceiling],
    ['is owed above it', costs(101), approved('owed'), ceiling],
    ['is not owed where policy has no ceiling', costs(101), [], { policy: { cost: { ceiling: null } } }],
    ['is not owed before it is accepted', { ...costs(101), acceptedAt: null }, [], ceiling],
    ['is owed since it was asked for', costs(101, { approval: { requestedAt: ten } }), approved('owed', ten), ceiling],
    ['stays owed where less was approved', costs(101, { approvedUpTo: 100 }), approved('owed'), ceiling],
    ['is discharged once as much is approved', costs(101, { approvedUpTo: 101 }), approved('discharged'), ceiling],
    ['is not owed once it is solved', { ...costs(101), handlingEndedAt: eleven }, [], ceiling],
    [
      'stays listed where it was approved before',
      { ...costs(101, { approvedUpTo: 101 }), handlingEndedAt: eleven },
      approved('discharged'),
      ceiling,
    ],
  ];

  it.each(rows)('%s', (_, known, owes, where) => {
    expect(ask(costApproval, known, where)).toEqual(owes);
  });
});

describe(`${titled('5.9.b')}: what remains of a solution`, () => {
  const applied = (result: string, of: object = {}) => ({ application: { ...done, result }, ...of });
  const agreed = (startedAt: string) => ({ clocks: { ...blankIncident.clocks, agreed: { startedAt } } });
  const rest = (standing: Standing) => [
    owed({ id: 'remainder', requirement: '5.9.b', owedSince: ten, blocks: [], standing }),
  ];
  const rows: readonly Row[] = [
    ['is not owed before anything is applied', agreed(nine), []],
    ['is not owed where all is solved', applied('solved'), []],
    ['is owed where a part is', applied('partlySolved'), rest('owed')],
    ['is owed where nothing is', applied('notSolved'), rest('owed')],
    ['is discharged once it is solved', applied('partlySolved', { handlingEndedAt: eleven }), rest('discharged')],
    ['is discharged by a time agreed on with it', applied('partlySolved', agreed(ten)), rest('discharged')],
    ['is discharged by a time agreed on since', applied('partlySolved', agreed(eleven)), rest('discharged')],
    ['stays owed by a time agreed on before', applied('partlySolved', agreed(nine)), rest('owed')],
  ];

  it.each(rows)('%s', (_, known, owes) => {
    expect(ask(remainder, known)).toEqual(owes);
  });
});
