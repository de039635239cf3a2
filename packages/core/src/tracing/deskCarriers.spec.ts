import { describe, expect, it } from 'vitest';
import { deskProcedures } from '../desk/deskProcedures.ts';
import { deadlineLabels } from '../labels/deadlineLabels.ts';
import { deskCarriers } from './deskCarriers.ts';
import { deskDuties } from './deskDuties.ts';

const carried = (requirement: string) =>
  deskCarriers
    .filter(({ requirements }) => requirements.some((id) => id === requirement))
    .map(({ procedure, kind, name }) => `${procedure} ${kind} ${name}`);

describe('R20 what carries a requirement', () => {
  it('is found in every part of a definition', () => {
    expect(carried('5.9.c')).toEqual(
      expect.arrayContaining([
        'incident state stage.solution.agreed',
        'incident transition stage.hotline: recordBackup',
        'incident command recordBackup',
        'incident roleRule recordBackup',
        'incident guard backupTaken',
        'incident obligation backup',
      ]),
    );
    expect(carried('PR.e')).toContain('incident lateEntry lateEntry');
    expect(carried('6.b')).toEqual(['incident form remoteServiceRecord']);
    expect(carried('3.3.f')).toEqual(['incident command escalateIncident', 'incident roleRule escalateIncident']);
  });

  it('is every procedure of the desk, each part once', () => {
    expect(carried('1.j')).toEqual(deskProcedures.map(({ id }) => `${id} procedure ${id}`));
    const names = deskCarriers.map(({ procedure, kind, name }) => `${procedure} ${kind} ${name}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it('gives no role rule to the clock', () => {
    expect(deskCarriers.filter(({ kind, name }) => kind === 'roleRule' && name === 'breachClock')).toEqual([]);
  });

  it('lists every deadline that has a name, and no other', () => {
    const listed = Object.values(deskDuties).flatMap(({ deadlines }) =>
      Object.entries(deadlines).flatMap(([id, rungs]) => Object.keys(rungs).map((rung) => `${id}/${rung}`)),
    );
    const named = Object.entries(deadlineLabels).flatMap(([id, rungs]) =>
      Object.keys(rungs).map((rung) => `${id}/${rung}`),
    );
    expect(listed.toSorted()).toEqual(named.toSorted());
  });
});
