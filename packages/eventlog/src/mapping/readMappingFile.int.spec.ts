import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { incidentProcedure } from '@statedesk/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MappingError } from '../errors/mappingError.ts';
import { readMappingFile } from './readMappingFile.ts';
import { uciMapping } from './uciMapping.ts';

const hours = [{ from: '08:00', to: '20:00' }];
const hospital = {
  id: 'hospital',
  zone: 'Asia/Shanghai',
  covers: 'always',
  weekly: { monday: hours, sunday: hours },
  holidays: [],
};

let directory = '';
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'statedesk-spec-'));
});
afterAll(() => rm(directory, { recursive: true }));

const write = async (name: string, content: unknown): Promise<string> => {
  const file = join(directory, name);
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
};

/** The shipped mapping in a file, with these calendars. */
const withCalendars = async (calendars: unknown): Promise<string> =>
  write('mapping.json', { ...(uciMapping as Record<string, unknown>), calendars });

const issuesOf = async (file: string): Promise<Readonly<Record<string, string>>> => {
  try {
    await readMappingFile(file, incidentProcedure);
    return {};
  } catch (error) {
    if (!(error instanceof MappingError)) throw error;
    return Object.fromEntries(error.issues.map(({ path, message }) => [path, message]));
  }
};

describe('R12 a mapping names the calendars that a log’s durations are reckoned with', () => {
  it('takes a document, one in a file beside it, and the names of those built in', async () => {
    await write('hospital.json', hospital);
    for (const working of [hospital, { file: 'hospital.json' }]) {
      const { calendars } = await readMappingFile(await withCalendars({ working, always: '24x7' }), incidentProcedure);
      expect(calendars.working).toMatchObject({ id: 'hospital', weekly: { monday: hours, tuesday: [] } });
      expect(calendars.always).toMatchObject({ id: 'always-open', zone: 'UTC' });
    }
    const { calendars } = await readMappingFile(await withCalendars({ working: 'china' }), incidentProcedure);
    expect(calendars.working).toMatchObject({ id: 'china', zone: 'Asia/Shanghai' });
    expect(calendars).not.toHaveProperty('always');
  });

  it('names none of itself: the desk’s own are taken', async () => {
    const { calendars } = await readMappingFile(await write('mapping.json', uciMapping), incidentProcedure);
    expect(calendars).toEqual({});
  });

  it.each<readonly [string, unknown, string, string]>([
    ['a name that is not built in', { working: '24/7' }, '/calendars/working', 'accepted: 24x7, china, or a document'],
    ['a calendar the desk does not have', { night: '24x7' }, '/calendars', 'night'],
    ['a zone that does not exist', { always: { ...hospital, zone: 'Mars' } }, '/calendars/always/zone', "'Mars'"],
    [
      'holidays that were forgotten',
      { working: { ...hospital, holidays: undefined } },
      '/calendars/working/holidays',
      '',
    ],
    [
      'a file that is not there',
      { working: { file: 'none.json' } },
      '/calendars/working/file',
      'cannot be read: ENOENT',
    ],
  ])('refuses %s', async (_, calendars, path, words) => {
    const issues = await issuesOf(await withCalendars(calendars));
    expect(Object.keys(issues)).toEqual([path]);
    expect(issues[path]).toContain(words);
  });

  it('refuses a file that is not JSON', async () => {
    await write('broken.json', '{');
    const issues = await issuesOf(await withCalendars({ working: { file: 'broken.json' } }));
    expect(issues['/calendars/working/file']).toContain('broken.json is not JSON');
  });

  it('refuses a day around the clock in a zone that has no dates of its own', async () => {
    const time = { zone: '+08:00', pattern: 'd/M/yyyy HH:mm' };
    const file = await write('mapping.json', { ...(uciMapping as object), time, calendars: { always: '24x7' } });
    expect((await issuesOf(file))['/calendars/always']).toContain("'+08:00' is no IANA zone");
  });
});

describe('a mapping that cannot be read is refused as one that is not sound', () => {
  it.each([
    ['is not there', 'none.json', 'cannot be read: ENOENT'],
    ['is a folder', '.', 'cannot be read: EISDIR'],
  ])('where its file %s', async (_, name, words) => {
    expect((await issuesOf(join(directory, name)))['']).toContain(words);
  });

  it('where its file is not JSON, or JSON of another kind', async () => {
    expect((await issuesOf(await write('mapping.json', '{')))['']).toContain('is not JSON');
    expect(await issuesOf(await write('mapping.json', '[]'))).toHaveProperty(['']);
  });

  it('not for a byte order mark at its beginning', async () => {
    expect(await issuesOf(await write('mapping.json', `\uFEFF${JSON.stringify(uciMapping)}`))).toEqual({});
  });
});
