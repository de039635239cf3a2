import { incidentProcedure } from '@statedesk/core';
import { describe, expect, it } from 'vitest';
import { MappingError } from '../errors/mappingError.ts';
import { readMapping } from './readMapping.ts';
import { uciMapping } from './uciMapping.ts';

type Draft = Record<string, unknown>;

/** The shipped mapping with one more step, whose command is given this payload. */
const issuesWith = (command: string, payload: Draft | undefined): Readonly<Record<string, string>> => {
  const uci = structuredClone(uciMapping) as { steps: Draft[] };
  const send = { command, by: 'desk', ...(payload === undefined ? {} : { payload }) };
  const steps = [...uci.steps, { from: 'reception', to: 'hotline', send: [send] }];
  const place = `/steps/${uci.steps.length}/send/0/payload`;
  try {
    readMapping({ ...uci, steps }, incidentProcedure);
    return {};
  } catch (error) {
    if (!(error instanceof MappingError)) throw error;
    return Object.fromEntries(error.issues.map(({ path, message }) => [path.replace(place, '…'), message]));
  }
};

const classification = {
  category: 'fault',
  subcategory: 'applicationSystem',
  faultGrade: 'low',
  importance: 'ordinary',
  urgency: 'notUrgent',
  impactScope: 'oneUser',
};

describe('what a mapping puts into payloads is held against the commands before a row is read', () => {
  it('names a constant that no command takes, and what it would', () => {
    expect(issuesWith('reportIncident', { channel: 'pigeon' })).toEqual({
      '…/channel': 'Invalid option: expected one of "telephone"|"website"|"instantMessage"|"email"',
    });
  });

  it('names the entry of a table that is wrong, and the text taken otherwise', () => {
    const values = { Phone: 'telephone', 'Bird/post': 'pigeon' };
    const issues = issuesWith('reportIncident', { channel: { $column: 'c', values, otherwise: 'fax' } });
    expect(Object.keys(issues).toSorted()).toEqual(['…/channel/otherwise', '…/channel/values/Bird~1post']);
    const alone = issuesWith('reportIncident', { channel: { $column: 'c', otherwise: 'fax' } });
    expect(Object.keys(alone)).toEqual(['…/channel/otherwise']);
  });

  it('names a misspelt field, whatever fills it, with the fields there are', () => {
    const { '…/chanel': message } = issuesWith('acceptIncident', { chanel: { $column: 'c' } });
    expect(message).toBe('no such field; the command takes none');
    expect(issuesWith('recordBackup', { what: 'x', were: 'y', where: 'z' })['…/were']).toContain('what, where');
  });

  it('names a field that is missing from every payload', () => {
    expect(Object.keys(issuesWith('recordBackup', { what: 'x' }))).toEqual(['…/where']);
    expect(Object.keys(issuesWith('recordBackup', undefined))).toEqual(['…/what', '…/where']);
  });

  it('looks into objects', () => {
    const wrong = { ...classification, urgency: 'soon' };
    expect(Object.keys(issuesWith('classifyIncident', { classification: wrong }))).toEqual([
      '…/classification/urgency',
    ]);
    expect(issuesWith('classifyIncident', { classification })).toEqual({});
  });
});

describe('what depends on the row is left to the row', () => {
  it('takes columns, times and texts, whatever may stand in them', () => {
    const payload = {
      channel: { $column: 'c' },
      telephone: { $column: 't' },
      expectedBy: { $time: 'e' },
      cause: { $text: '{x}' },
    };
    expect(issuesWith('reportIncident', payload)).toEqual({});
  });

  it('takes two tables of one column that fit each other row by row', () => {
    const payload = {
      classification: {
        category: { $column: 'kind', values: { ask: 'technicalConsultation', fault: 'fault' } },
        subcategory: { $column: 'kind', values: { fault: 'applicationSystem' } },
        faultGrade: { $column: 'kind', values: { fault: 'low' } },
        ...{ importance: 'ordinary', urgency: 'notUrgent', impactScope: 'oneUser' },
      },
    };
    expect(issuesWith('classifyIncident', payload)).toEqual({});
  });

  it('takes a constant that only some rows can have', () => {
    const kind = { $column: 'kind', values: { ask: 'technicalConsultation', fault: 'fault' }, otherwise: 'fault' };
    expect(issuesWith('classifyIncident', { classification: { ...classification, category: kind } })).toEqual({});
  });

  it('judges no more combinations than it can in a moment', () => {
    const values = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [String(index), 'pigeon']));
    const payload = Object.fromEntries(
      ['channel', 'cause', 'symptom'].map((name) => [name, { $column: name, values }]),
    );
    expect(issuesWith('reportIncident', payload)).toEqual({});
  });

  it('refuses a command that the clock alone gives', () => {
    expect(Object.keys(issuesWith('endReopening', undefined))).toEqual([expect.stringContaining('/command')]);
  });
});
