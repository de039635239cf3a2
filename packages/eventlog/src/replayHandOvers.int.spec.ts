import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { everyEntry, run, temporaryFolder } from './replaying.suite.ts';

const path = temporaryFolder();

/** Writes a log of one case: state, time and the change, or the problem, that its row names. */
const logOf = async (name: string, rows: readonly string[], column = 'rfc'): Promise<string> => {
  const lines = [`number,incident_state,sys_updated_at,${column}`, ...rows.map((row) => `A,${row}`), ''];
  await writeFile(path(name), lines.join('\n'));
  return path(name);
};

/** What was done about it, with the line it was taken from and whether the log tells of it. */
const doneIn = async (store: string): Promise<readonly string[]> =>
  (await everyEntry(store))
    .filter(({ entry }) => /Change|^applySolution|^judge|Problem/u.test(entry.command.type))
    .map(({ entry: { command } }) => {
      const line = command.provenance?.source?.split(':')[1] ?? 'clock';
      return [line, command.type, command.provenance?.kind].join(' ');
    });

const during = [
  'New,1/3/2016 09:00,?',
  'Active,1/3/2016 10:00,?',
  'Active,1/3/2016 11:00,CHG1',
  'Active,1/3/2016 12:00,CHG1',
  'Resolved,1/3/2016 15:00,CHG1',
];

describe('5.9.d a change that the log names goes to change management', () => {
  it.each(['practised', 'written'] as const)(
    'is handed over from where a solution is agreed, and implemented before it is applied, as %s',
    async (profile) => {
      const store = path(`${profile}.db`);
      const { result } = await run(await logOf(`${profile}.csv`, during), store, {}, { profile });
      expect(await doneIn(store)).toEqual([
        '4 handOverToChange recorded',
        '6 recordChangeOutcome synthetic',
        '6 applySolution recorded',
      ]);
      expect(result.deviations).toEqual({});
    },
  );

  it('is a deviation where the solution was applied before', async () => {
    const late = ['Resolved,1/3/2016 09:00,?', 'Resolved,1/3/2016 10:00,CHG1'];
    const { result } = await run(await logOf('late.csv', late), path('late.db'));
    expect(result.deviations).toMatchObject({ '5.9.e': { count: 1, lines: [3] } });
    expect(await doneIn(path('late.db'))).toEqual(['2 applySolution recorded']);
  });

  it('is handed over once, also where another takes its place in the column', async () => {
    const another = during.map((row, index) => (index === 3 ? row.replace('CHG1', 'CHG2') : row));
    const { result } = await run(await logOf('another.csv', another), path('another.db'));
    expect(await doneIn(path('another.db'))).toEqual([
      '4 handOverToChange recorded',
      '6 recordChangeOutcome synthetic',
      '6 applySolution recorded',
    ]);
    expect(result.deviations).toEqual({});
  });

  it('is no word about one where the column is empty', async () => {
    const none = during.map((row) => row.replace('CHG1', '?'));
    await run(await logOf('none.csv', none), path('none.db'));
    expect(await doneIn(path('none.db'))).toEqual(['6 applySolution recorded']);
  });
});

describe('5.9.f a problem that the log names once the case is solved goes to problem management', () => {
  it.each(['practised', 'written'] as const)('is judged and handed over, as %s', async (profile) => {
    const rows = ['Resolved,1/3/2016 09:00,?', 'Resolved,1/3/2016 10:00,PRB1', 'Closed,1/3/2016 11:00,PRB1'];
    const store = path(`problem-${profile}.db`);
    const { result } = await run(await logOf(`problem-${profile}.csv`, rows, 'problem_id'), store, {}, { profile });
    expect(await doneIn(store)).toEqual(['2 applySolution recorded', '3 judgeIncident recorded']);
    expect(result.deviations).toEqual({});
  });

  it('is a deviation where it is named before', async () => {
    const rows = ['Active,1/3/2016 09:00,PRB1', 'Resolved,1/3/2016 10:00,PRB1'];
    const { result } = await run(await logOf('early.csv', rows, 'problem_id'), path('early.db'));
    expect(result.deviations).toMatchObject({ '5.9.f': { count: 1, lines: [2] } });
    expect(await doneIn(path('early.db'))).toEqual(['3 applySolution recorded']);
  });
});
