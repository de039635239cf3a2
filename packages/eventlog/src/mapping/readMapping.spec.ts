import { incidentProcedure } from '@statedesk/core';
import { describe, expect, it } from 'vitest';
import { MappingError } from '../errors/mappingError.ts';
import { readMapping } from './readMapping.ts';
import { uciMapping } from './uciMapping.ts';

type Draft = Record<string, unknown>;

const uci = (): Draft => structuredClone(uciMapping) as Draft;

const issuesOf = (json: unknown): Readonly<Record<string, string>> => {
  try {
    readMapping(json, incidentProcedure);
    return {};
  } catch (error) {
    if (!(error instanceof MappingError)) throw error;
    return Object.fromEntries(error.issues.map(({ path, message }) => [path, message]));
  }
};

describe('a mapping is read from the JSON a user wrote', () => {
  it('takes the mapping that ships', () => {
    expect(issuesOf(uciMapping)).toEqual({});
  });

  it('fills what may be left out', () => {
    const little = Object.entries(uci()).filter(
      ([name]) => !['changes', 'supplies', 'unknown', 'region'].includes(name),
    );
    expect(readMapping(Object.fromEntries(little), incidentProcedure)).toMatchObject({
      changes: [],
      supplies: {},
      unknown: [],
      region: 'stage',
    });
  });
});

describe('what is wrong with a mapping is named by its place', () => {
  it.each([
    ['a zone that does not exist', { time: { zone: 'Europe/Pekin', pattern: 'd/M/yyyy HH:mm' } }, '/time/zone'],
    ['a pattern without minutes', { time: { zone: 'UTC', pattern: 'd/M/yyyy HH' } }, '/time/pattern'],
    ['a pattern with two months', { time: { zone: 'UTC', pattern: 'd/M/yyyy HH:mm M' } }, '/time/pattern'],
    ['no column for the case', { columns: { at: 'a', state: 'b' } }, '/columns/caseId'],
    ['an unknown field', { stats: {} }, ''],
    ['a state whose goal is no place', { states: { New: { goal: 'hotlin' } } }, '/states/New/goal'],
    ['a state with a slash in its name', { states: { 'A/B': { goal: 'nowhere' } } }, '/states/A~1B/goal'],
    ['another place that is none', { states: { Fixed: { goal: 'closed', also: ['closng'] } } }, '/states/Fixed/also/0'],
    ['a goal that no step leads to', { opening: { goal: 'turnedAway' } }, '/opening/goal'],
    ['a region that is not there', { region: 'phase' }, '/region'],
  ])('%s', (_, change, path) => {
    expect(Object.keys(issuesOf({ ...uci(), ...change }))).toContain(path);
  });

  const step = (send: Draft): Draft => ({
    ...uci(),
    steps: [...(uci()['steps'] as Draft[]), { from: 'reception', to: 'hotline', send: [send] }],
  });
  const last = (uci()['steps'] as Draft[]).length;

  it.each([
    ['a command the procedure does not have', { command: 'closeIncidant', by: 'desk' }, 'command'],
    ['an actor the mapping does not have', { command: 'closeIncident', by: 'nobody' }, 'by'],
    ['a misspelt source', { command: 'closeIncident', by: 'desk', payload: { a: { $colum: 'x' } } }, 'payload/a'],
  ])('%s', (_, send, field) => {
    expect(Object.keys(issuesOf(step(send)))).toContain(`/steps/${String(last)}/send/0/${field}`);
  });

  it('what begins or ends with a state and cannot be sent', () => {
    const begins = { command: 'startWaiting', by: 'desk', payload: { reason: 'lunch', note: 'x' } };
    const lasting = { begins, ends: { command: 'stopWaiting', by: 'nobody' } };
    const states = { ...(uci()['states'] as Draft), Parked: { goal: 'hotline', lasting } };
    expect(Object.keys(issuesOf({ ...uci(), states }))).toEqual(
      expect.arrayContaining([
        '/states/Parked/lasting/begins/payload/reason',
        '/states/Parked/lasting/ends/by',
        '/states/Parked/lasting/ends/command',
      ]),
    );
    const half = { Parked: { goal: 'hotline', lasting: { begins } } };
    expect(Object.keys(issuesOf({ ...uci(), states: half }))).toContain('/states/Parked/lasting/ends');
  });

  it('a role and a requirement the procedure does not have', () => {
    const actors = { ...(uci()['actors'] as Draft), desk: { id: 'x', roles: ['tier0'] } };
    const states = {
      ...(uci()['states'] as Draft),
      New: { goal: 'hotline', lacks: { requirement: '9.z', because: 'x' } },
    };
    const supplies = { '5.99': { command: 'acceptIncident', by: 'desk' } };
    expect(Object.keys(issuesOf({ ...uci(), actors, states, supplies }))).toEqual([
      '/actors/desk/roles/0',
      '/states/New/lacks/requirement',
      '/supplies/5.99',
    ]);
  });

  it('a change that both sends and lacks, and one that does neither', () => {
    const lacks = { requirement: '4.a', because: 'x' };
    const send = [{ command: 'addNote', by: 'desk' }];
    const change = { columns: ['x'], when: 'changes' };
    const issues = issuesOf({ ...uci(), changes: [{ ...change, lacks, send }, change] });
    expect(issues).toEqual({ '/changes/0': 'either send or lacks', '/changes/1': 'either send or lacks' });
  });

  it('a place that a change is to be brought to or from and the procedure does not have', () => {
    const send = [{ command: 'addNote', by: 'desk', payload: { note: 'x' } }];
    const at = { place: 'solution.agred', from: ['diagnosis', 'diagnoses'] };
    const issues = issuesOf({ ...uci(), changes: [{ columns: ['x'], when: 'changes', at, send }] });
    expect(Object.keys(issues)).toEqual(['/changes/0/at/place', '/changes/0/at/from/1']);
  });
});
