import * as z from 'zod';
import { describe, expectTypeOf, it } from 'vitest';
import { lending } from '../testProcedures/lending/lending.suite.ts';
import { extendProcedure } from './extendProcedure.ts';

const x = { en: 'x', zh: 'x' };

const town = extendProcedure(lending, {
  name: 'town',
  version: 1,
  fields: { schema: z.strictObject({ shelf: z.string().nullable() }), blank: { shelf: null } },
  payloads: {
    requestLoan: z.strictObject({ shelf: z.string() }),
    keepRemark: z.strictObject({ tone: z.string().optional() }),
  },
  commands: {
    passLook: {
      requirement: '1.2',
      label: x,
      by: ['librarian'],
      region: 'loan',
      payload: z.strictObject({ marks: z.int() }),
    },
  },
  guards: {
    passed: {
      requirement: '1.2',
      label: x,
      holds: (record, event) => {
        expectTypeOf(record.title).toEqualTypeOf<string>();
        expectTypeOf(record.extra.town.shelf).toEqualTypeOf<string | null>();
        if (event.type === 'passLook') expectTypeOf(event.payload.marks).toEqualTypeOf<number>();
        if (event.type === 'requestLoan') expectTypeOf(event.payload.extra.town.shelf).toEqualTypeOf<string>();
        expectTypeOf(event.policy.renewals).toEqualTypeOf<number>();
        return true;
      },
    },
  },
  transitions: [{ at: 'loan.requested', command: 'passLook', requirement: '1.2', does: ['keep'], guards: ['passed'] }],
  changes: { keep: (fields) => ({ ...fields, shelf: 'x' }) },
});

type Commands = typeof town.commands;

describe('R20 an extended procedure is as typed as its base', () => {
  it('knows the commands of both', () => {
    expectTypeOf(town.version).toEqualTypeOf<number>();
    expectTypeOf<keyof Commands>().toEqualTypeOf<keyof typeof lending.commands | 'passLook'>();
    expectTypeOf<z.input<Commands['passLook']['payload']>>().toEqualTypeOf<{ marks: number }>();
    expectTypeOf<z.input<Commands['lendBook']['payload']>>().toEqualTypeOf<{ days: number }>();
  });

  it('asks for added fields, and leaves those out that may be', () => {
    type Request = z.input<Commands['requestLoan']['payload']>;
    expectTypeOf<Request['extra']>().toEqualTypeOf<{ readonly town: { shelf: string } }>();
    expectTypeOf<{ text: string }>().toExtend<z.input<Commands['keepRemark']['payload']>>();
    expectTypeOf<{ title: string }>().not.toExtend<Request>();
  });

  it('refuses what the base has not', () => {
    const by = { lendBok: ['librarian'] } as const;
    // @ts-expect-error no such command
    const misspelt = () => extendProcedure(lending, { name: 'town', version: 1, by });
    const fields = { schema: z.strictObject({ shelf: z.string() }), blank: { shelf: 4 } };
    // @ts-expect-error not what the schema gives
    const wrong = () => extendProcedure(lending, { name: 'town', version: 1, fields });
    expectTypeOf([misspelt, wrong]).toBeArray();
  });
});
