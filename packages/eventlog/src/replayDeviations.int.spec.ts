import { writeFile } from 'node:fs/promises';
import { catalogue, incidentProcedure } from '@statedesk/core';
import { describe, expect, it } from 'vitest';
import { readMapping } from './mapping/readMapping.ts';
import { uciMapping } from './mapping/uciMapping.ts';
import type { Deviation } from './replay/deviation.ts';
import type { ReplayOptions } from './replayOptions.ts';
import { on, run, sample, temporaryFolder, type Replayed } from './replaying.suite.ts';

const path = temporaryFolder();

const deviationsOf = ({ findings }: Replayed): readonly Deviation[] =>
  findings.flatMap((finding) => (finding.about === 'row' ? [finding.deviation] : []));

/** Writes a log of some rows: number, state, time, and the columns named. */
const logOf = async (name: string, columns: readonly string[], rows: readonly string[]): Promise<string> => {
  const header = ['number,incident_state,sys_updated_at', ...columns].join(',');
  await writeFile(path(name), [header, ...rows, ''].join('\n'));
  return path(name);
};

describe('R14 no silent refusal: each deviation names the requirement that forbids it', () => {
  it('holds for every deviation of the sample', async () => {
    const deviations = deviationsOf(await run(sample, path('sample.db')));
    expect(deviations.length).toBeGreaterThan(20);
    for (const { requirement } of deviations) expect(Object.keys(catalogue)).toContain(requirement);
  });

  it('names the clause of the place that no way leads to', async () => {
    const log = await logOf('back.csv', [], ['A,Resolved,1/3/2016 09:00', 'A,New,1/3/2016 10:00']);
    expect(deviationsOf(await run(log, path('back.db')))).toEqual([
      {
        ...{
          line: 3,
          caseId: 'A',
          kind: 'no-way',
          requirement: '5.3.a',
        },
        because: "no steps of the mapping lead from 'confirmation' to 'hotline'",
      },
    ]);
  });

  it('names the clause of a command that cannot be made of what the row has', async () => {
    const uci = structuredClone(uciMapping) as { steps: { send: { payload: Record<string, unknown> }[] }[] };
    uci.steps[0]?.send.forEach(({ payload }) => (payload['telephone'] = { $column: 'phone' }));
    const log = await logOf('phone.csv', ['phone'], ['A,New,1/3/2016 09:00,what?']);
    const replayed = await run(log, path('phone.db'), { mapping: readMapping(uci, incidentProcedure) });
    expect(deviationsOf(replayed)[0]).toMatchObject({
      kind: 'invalid',
      requirement: '5.1.a',
      command: 'reportIncident',
    });
    expect(deviationsOf(replayed)[0]?.because).toContain('a telephone number');
  });

  it('names the clause of a command whose incident waits for a person', async () => {
    const log = await logOf('aside.csv', [], ['A,New,1/3/2016 09:00', 'A,Active,1/3/2016 10:00']);
    const stopped = new Error('stopped after the first row');
    const onProgress: ReplayOptions['onProgress'] = ({ phase }) => {
      if (phase === 'replaying') throw stopped;
    };
    await expect(run(log, path('aside.db'), { onProgress })).rejects.toBe(stopped);
    await on(path('aside.db'), async (desk, store) => {
      const [incident] = await desk.find();
      await store.setAside(incident?.id ?? '', JSON.stringify({ message: 'looked into' }));
    });
    expect(deviationsOf(await run(log, path('aside.db')))).toMatchObject([
      { line: 3, kind: 'set-aside', requirement: '3.2.b', command: 'beginDiagnosis' },
    ]);
  });
});
