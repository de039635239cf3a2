import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { defineProcedure } from '../definition/defineProcedure.ts';
import { lending, lendingDefinition } from '../testProcedures/lending/lending.suite.ts';
import { lendBook, requestLoan } from '../testProcedures/lending/lendingActs.suite.ts';
import { extendProcedure } from '../extension/extendProcedure.ts';
import { commandSchemas } from './commandSchemas.ts';

const words = (title: string) => ({
  title: { en: title, zh: `${title}（中）` },
  description: { en: 'which', zh: '哪一个' },
});

const labelled = defineProcedure({
  ...lendingDefinition,
  commands: {
    ...lendingDefinition.commands,
    keepRemark: {
      ...lendingDefinition.commands.keepRemark,
      payload: z.strictObject({
        tone: z.enum(['kind', 'cross']).optional(),
        text: z.string().max(2_000),
        lines: z.array(z.strictObject({ text: z.string() })).optional(),
        either: z.union([z.strictObject({ days: z.int() }), z.string()]).optional(),
      }),
    },
  },
  fieldLabels: {
    days: words('Days'),
    text: words('Text'),
    'lines.text': words('Line'),
    'requestLoan.title': words('Book'),
    tone: { ...words('Tone'), values: { kind: { en: 'Kind', zh: '友善' }, other: { en: 'No such', zh: '没有' } } },
  },
});

const schemaOf = (command: string, language: 'en' | 'zh' = 'en') =>
  commandSchemas(labelled, { language }).find((one) => one.command === command);
const properties = (command: string, language?: 'en' | 'zh') =>
  schemaOf(command, language)?.schema['properties'] as Readonly<Record<string, Readonly<Record<string, unknown>>>>;

describe('R20 the schema of every command comes from the definition', () => {
  it('is JSON Schema of draft 2020-12, as a caller writes the payload', () => {
    expect(schemaOf('lendBook')).toMatchObject({
      title: { en: 'Lend the book', zh: '借出' },
      requirement: '1.2',
      roles: [{ role: 'librarian', label: { zh: '馆员' } }],
      creates: false,
      schema: {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        title: 'Lend the book',
        type: 'object',
        additionalProperties: false,
        required: ['days'],
        properties: { days: { type: 'integer', minimum: 1, maximum: 60 } },
      },
    });
    expect(schemaOf('requestLoan')?.creates).toBe(true);
  });

  it('takes what the command takes, and refuses what it refuses', () => {
    for (const { type, payload } of [lendBook, requestLoan]) {
      const schema = z.fromJSONSchema(schemaOf(type)?.schema as never);
      expect(schema.safeParse(payload).success).toBe(true);
      expect(schema.safeParse({ ...payload, more: 1 }).success).toBe(false);
      expect(schema.safeParse({}).success).toBe(false);
    }
  });

  it('names fields in the language asked for, and in both', () => {
    expect(properties('lendBook', 'zh')['days']).toMatchObject({
      title: 'Days（中）',
      description: '哪一个',
      'x-title': { en: 'Days', zh: 'Days（中）' },
    });
  });

  it('prefers a command’s own word, then that of the path, then that of the name', () => {
    expect(properties('requestLoan')['title']?.['title']).toBe('Book');
    expect(properties('keepRemark')['text']?.['title']).toBe('Text');
    expect(properties('keepRemark')['lines']).toMatchObject({ items: { properties: { text: { title: 'Line' } } } });
    expect(properties('keepRemark')['either']).toMatchObject({
      anyOf: [{ properties: { days: { title: 'Days' } } }, {}],
    });
  });

  it('names the values a field takes, and no others', () => {
    expect(properties('keepRemark')['tone']?.['x-values']).toEqual({ kind: { en: 'Kind', zh: '友善' } });
    expect(properties('keepRemark')['text']).not.toHaveProperty('x-values');
  });

  it('marks what is personal, and whose (R6)', () => {
    expect(properties('requestLoan')['contact']).toMatchObject({ type: 'string', 'x-personal': 'borrower' });
    expect(properties('requestLoan')['title']).not.toHaveProperty('x-personal');
  });

  it('leaves out what the clock alone gives', () => {
    expect(schemaOf('markOverdue')).toBeUndefined();
    expect(commandSchemas(lending).map(({ command }) => command)).toContain('keepRemark');
  });

  it('shows what an extension adds, with its words', () => {
    const extended = extendProcedure(lending, {
      name: 'town',
      version: 1,
      payloads: { lendBook: z.strictObject({ shelf: z.string() }) },
      fieldLabels: { 'extra.town.shelf': words('Shelf') },
      by: { lendBook: ['librarian'] },
    });
    const { schema } = commandSchemas(extended).find(({ command }) => command === 'lendBook') ?? { schema: {} };
    expect(schema).toMatchObject({
      required: ['days', 'extra'],
      properties: { extra: { properties: { town: { properties: { shelf: { title: 'Shelf' } } } } } },
    });
  });

  it.each([[undefined], [{}], [lendingDefinition]])('refuses what is no procedure', (procedure) => {
    expect(() => commandSchemas(procedure as never)).toThrow('commandSchemas cannot take');
  });

  it('refuses a language it has not', () => {
    expect(() => commandSchemas(lending, { language: 'fr' } as never)).toThrow('language');
  });
});
