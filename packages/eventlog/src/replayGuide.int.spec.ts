import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServiceDesk, incidentProcedure } from '@statedesk/core';
import { memoryStore } from '@statedesk/engine';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readMapping } from './mapping/readMapping.ts';
import { logClock } from './replay/logClock.ts';
import { replayLog } from './replayLog.ts';

const guide = join(import.meta.dirname, '..', '..', '..', 'docs', 'replay.md');

/** The first block of a language after a mark in the page. */
const blockAfter = (page: string, mark: string, language: string): string => {
  const [, after = ''] = page.split(mark, 2);
  return new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 'su').exec(after)?.[1] ?? '';
};

let directory = '';
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'statedesk-spec-'));
});
afterAll(() => rm(directory, { recursive: true }));

describe('the mapping in docs/replay.md replays the log beside it', () => {
  it('brings the ticket to the hotline, where it waits for the customer from the third row to the fourth', async () => {
    const page = await readFile(guide, 'utf8');
    const mapping = readMapping(JSON.parse(blockAfter(page, '<!-- mapping:tickets -->', 'json')), incidentProcedure);
    const file = join(directory, 'tickets.csv');
    await writeFile(file, blockAfter(page, '## A mapping of your own', 'csv'));

    const clock = logClock();
    await using desk = await createServiceDesk({ store: memoryStore(), clock });
    const result = await replayLog(file, { desk, clock, mapping, position: 0, procedure: incidentProcedure });

    expect(result.deviations).toEqual({});
    expect(result.store.stages).toEqual({ hotline: 1 });
    expect(result.rows).toMatchObject({ taken: 3, quiet: 1 });
    expect(result.commands).toEqual({ recorded: 4, synthetic: 2, thereBefore: 0 });
    const [ticket] = await desk.find({ where: { externalNumber: 'T-1' } });
    expect(ticket?.facts['reportedAt']).toBe('2026-03-02T01:10:00.000Z');
  });
});
