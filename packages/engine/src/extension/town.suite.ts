import * as z from 'zod';
import { lending } from '../testProcedures/lending/lending.suite.ts';
import { requestLoan } from '../testProcedures/lending/lendingActs.suite.ts';
import { openLibrary } from '../testProcedures/lending/lendingLibrary.suite.ts';
import { extendProcedure } from './extendProcedure.ts';

export const label = (en: string) => ({ en, zh: `${en}（中）` });

/** A town's own rules: a shelf mark on every request, and a warden who looks at a book before it is lent. */
export const town = extendProcedure(lending, {
  name: 'town',
  version: 1,
  requirements: { 'town.1': { title: label('The warden looks at it'), source: 'C' } },
  roles: { warden: label('Warden') },
  sees: ['warden'],
  fields: {
    schema: z.strictObject({ shelf: z.string().nullable(), looks: z.int(), passed: z.boolean() }),
    blank: { shelf: null, looks: 0, passed: false },
  },
  payloads: {
    requestLoan: z.strictObject({ shelf: z.string().max(20) }),
    keepRemark: z.strictObject({ tone: z.string().optional() }),
  },
  commands: {
    passLook: {
      requirement: 'town.1',
      label: label('Pass the look'),
      by: ['warden'],
      region: 'loan',
      payload: z.strictObject({ note: z.string().optional() }),
    },
  },
  guards: {
    looksPassed: {
      requirement: 'town.1',
      label: label('the warden has passed it'),
      holds: (record) => record.extra.town.passed,
    },
  },
  changes: {
    keepShelf: (fields, event) =>
      event.type === 'requestLoan' ? { ...fields, shelf: event.payload.extra.town.shelf } : fields,
    pass: (fields) => ({ ...fields, looks: fields.looks + 1, passed: true }),
  },
  also: { requestLoan: ['keepShelf'] },
  transitions: [{ at: 'loan.requested', command: 'passLook', requirement: 'town.1', does: ['pass'] }],
  requires: [{ command: 'lendBook', guard: 'looksPassed' }],
  obligations: (record) =>
    record.extra.town.passed
      ? []
      : [
          {
            id: 'town.look',
            requirement: 'town.1',
            label: label('the look'),
            owedSince: '2026-03-02T01:00:00.000Z',
            blocks: ['closeLoan'],
            standing: 'owed',
          },
        ],
});

export const warden = { id: 'wu', roles: ['warden'] };
/** A request under its rules. */
export const townRequest = { ...requestLoan, payload: { ...requestLoan.payload, extra: { town: { shelf: 'A-7' } } } };

/** A library under its rules. */
export const openTown = (procedures: Parameters<typeof openLibrary>[0] = {}) =>
  openLibrary({ procedures: [town], ...procedures });
