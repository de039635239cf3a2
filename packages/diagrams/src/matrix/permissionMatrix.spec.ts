import { incidentProcedure } from '@statedesk/core';
import { flattenTransitions } from '@statedesk/engine';
import { describe, expect, it } from 'vitest';
import { chart } from '../example/chart.ts';
import { printerRepair } from '../example/printerRepair.ts';
import { matrixPage } from './matrixPage.ts';
import { permissionMatrix } from './permissionMatrix.ts';

const matrix = permissionMatrix(printerRepair);
const placeAt = (path: string) => matrix.places.find((place) => place.path.join('.') === path);
const rowOf = (path: string, command: string) => placeAt(path)?.rows.find((row) => row.command === command);

describe('R15 role × command × stage as data', () => {
  it('says who may, who may under conditions that it names, and who may not', () => {
    expect(rowOf('stage.reported', 'accept')?.cells).toEqual({ clerk: 'may', engineer: 'not' });
    expect(rowOf('stage.repair', 'openCase')).toMatchObject({
      cells: { clerk: 'not', engineer: 'conditions' },
      conditions: [
        { kind: 'condition', requirement: '3.a' },
        { name: 'unplugged', kind: 'guard', requirement: '2.b', label: { zh: '打印机已断电' } },
      ],
    });
  });

  it('has a place for each stage, any stage, each region beside them, and anywhere', () => {
    expect(matrix.places.map(({ path }) => path.join('.'))).toEqual([
      'stage.reported',
      'stage.repair',
      'stage.ended',
      'stage',
      'tier',
      '',
    ]);
  });

  it('counts the arrows of the region that owns a command, and no followers (R22)', () => {
    expect(rowOf('stage.repair', 'finish')).toBeDefined();
    expect(rowOf('tier', 'finish')).toBeUndefined();
  });

  it('names no role where the clock gives it, and marks what the written reading has not', () => {
    expect(rowOf('tier', 'remind')?.cells).toBeNull();
    expect(rowOf('stage.repair', 'turnAway')?.practised).toBe(true);
    expect(rowOf('stage.reported', 'turnAway')?.practised).toBe(false);
  });

  it('takes the states of a chart without regions for its stages', () => {
    const structure = chart({ states: { here: { on: [{ command: 'addNote' }] }, there: {} } });
    const places = permissionMatrix({ ...printerRepair, structure }).places;
    expect(places.map(({ path, rows }) => [path, rows.length])).toEqual([[['here'], 1]]);
  });

  it('lists every command of the incident procedure that an arrow takes', () => {
    const listed = new Set(
      permissionMatrix(incidentProcedure).places.flatMap(({ rows }) => rows.map(({ command }) => command)),
    );
    const taken = flattenTransitions(incidentProcedure.structure).flatMap(({ command }) => command ?? []);
    expect([...listed].sort()).toEqual([...new Set(taken)].sort());
  });

  it('refuses what is no procedure', () => {
    expect(() => permissionMatrix({} as never)).toThrow('expected a procedure');
  });
});

describe('R20 the matrix as a page for an auditor', () => {
  const page = matrixPage([printerRepair]);

  it('has a table a place, both languages in one, and only the roles that may do something there', () => {
    expect(page).toContain('### Reported 已报修\n\n| Command<br>命令 | § | clerk<br>店员 | Only if<br>前提 |');
    expect(page).toContain('| accept<br>受理 | 1.b | ● |  |');
  });

  it('gives each condition one number, and lists them', () => {
    expect(page).toMatch(/\| open the case<br>[^|]*\| 2\.b \| {2}\| ◐ \| 1, 2 \|/u);
    expect(page).toMatch(/\| 2 \| the printer is unplugged \| 打印机已断电 \| 2\.b \|/u);
  });

  it('calls what is possible in any stage so', () => {
    expect(page).toContain('### In any stage 任一阶段');
    expect(page).toContain('### Anywhere 任何时候');
  });
});
