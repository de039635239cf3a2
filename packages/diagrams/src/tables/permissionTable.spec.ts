import { describe, expect, it } from 'vitest';
import { chart } from '../example/chart.ts';
import { printerRepair } from '../example/printerRepair.ts';
import { permissionTable } from './permissionTable.ts';

const table = permissionTable(printerRepair, { language: 'en' });
const rows = table.split('\n').filter((line) => line.startsWith('| '));

describe('R15 state × command × role', () => {
  it('says who may give a command where, under which conditions, by which requirement and source', () => {
    expect(rows).toContain(
      '| Repair › Looking | open the case | engineer | the printer is unplugged (2.b) and while in: Shop; you hold the printer (3.a) | Repair › Fixing › Cleaning | 2.b | T |  |',
    );
  });

  it('marks additions of the practised reading', () => {
    expect(rows).toContain(
      '| Repair | turn away | clerk |  | Ended: "done" \\#1; \\<b\\>\\*really\\*\\</b\\> | 1.c | T | ⊕ |',
    );
  });

  it('lists a command where it is decided and nowhere else (R22)', () => {
    expect(rows.filter((row) => row.includes('| finish |'))).toHaveLength(1);
  });

  it('gives what belongs to no region a table of its own', () => {
    expect(table.split('## Anywhere\n')[1]).toContain('| any state | add a note | clerk |  | (stays) | 3.a | T |  |');
  });

  it('names the clock where nobody may give the command (R15)', () => {
    expect(rows).toContain('| Maker | remind the maker | the clock |  | (stays) | 3.c | T |  |');
  });

  it('says “otherwise” of the way that is taken when none before it is', () => {
    const on = [{ command: 'finish' }, { command: 'finish', index: 1, targets: [['there']] }];
    const structure = chart({ states: { here: { on }, there: {} } });
    const commands = { finish: { ...printerRepair.commands['finish']!, region: 'root' } };
    expect(permissionTable({ ...printerRepair, structure, commands }, { language: 'en' })).toContain(
      '| here | finish | engineer | otherwise | there | 1.a | T |  |',
    );
  });

  it('is one table for a chart without regions', () => {
    const structure = chart({
      states: { here: { on: [{ command: 'addNote' }, { command: null, targets: [['there']] }] }, there: {} },
    });
    expect(
      permissionTable({ ...printerRepair, structure }, { language: 'zh' })
        .split('\n')
        .slice(4),
    ).toEqual([
      '| here | 添加备注 | 店员 |  | （不变） | 1.a | T |  |',
      '| here | 自动 |  |  | there | 1.a | T |  |',
      '',
    ]);
  });
});
