import { commandSchemas, isJsonObject } from '@statedesk/engine';
import { describe, expect, it } from 'vitest';
import { deskProcedures } from '../../desk/deskProcedures.ts';
import { fieldLabels } from './fieldLabels.ts';

/** Every property of a JSON Schema, by its path: `external.system`. */
const propertiesOf = (schema: unknown, path = ''): readonly (readonly [string, object])[] => {
  if (Array.isArray(schema)) return schema.flatMap((choice) => propertiesOf(choice, path));
  if (!isJsonObject(schema)) return [];
  const { properties = {}, items, anyOf, oneOf, allOf } = schema;
  return [
    ...Object.entries(properties as object).flatMap(([name, below]) => {
      const at = path === '' ? name : `${path}.${name}`;
      return [[at, below as object] as const, ...propertiesOf(below, at)];
    }),
    ...[items, anyOf, oneOf, allOf].flatMap((below) => propertiesOf(below, path)),
  ];
};

const fields = deskProcedures.flatMap((procedure) =>
  commandSchemas(procedure).flatMap(({ command, schema }) =>
    propertiesOf(schema).map(([path, node]) => [`${command}.${path}`, node] as const),
  ),
);

// Fields that have no words yet; this list only becomes shorter.
const nameless: readonly string[] = [];

describe('R20 every field of every command has its words in both languages', () => {
  it('calls each by a title and says what is asked for, but for those that are listed', () => {
    const lacking = fields.filter(([, node]) => !('x-title' in node)).map(([path]) => path);
    expect(lacking).toEqual(nameless);
  });

  it('has no word that no field uses', () => {
    const used = new Set(
      fields.flatMap(([path]) => [path, path.slice(path.indexOf('.') + 1), path.slice(path.lastIndexOf('.') + 1)]),
    );
    expect(Object.keys(fieldLabels).filter((name) => !used.has(name))).toEqual([]);
  });

  it.each(Object.entries(fieldLabels))('%s', (_, { title, description, values = {} }) => {
    for (const { en, zh } of [title, description, ...Object.values(values)]) {
      expect(en).toMatch(/^[\x20-\x7e’]+$/u);
      expect(zh).toMatch(/[一-鿿]|SVN/u);
    }
  });

  it.each([
    ['draftReport.summary', /month/u],
    ['draftProcessReport.summary', /month/u],
    ['draftArticle.summary', /article/u],
    ['reviseArticle.summary', /article/u],
    ['consultArticle.article', /was read/u],
    ['giveUpFollowUp.remarks', /tried/u],
    ['reviewReport.remarks', /review/u],
    ['acknowledgeReport.remarks', /say of it/u],
    ['acknowledgeProcessReport.remarks', /say of it/u],
    ['addAffectedUser.channel', /told/u],
    ['acceptChange.remark', /besides/u],
    ['planServiceReview.people', /takes part/u],
  ])('asks in %s for what that command means by it', (path, words) => {
    const [, node = {}] = fields.find(([at]) => at === path) ?? [];
    expect(node).toMatchObject({ 'x-description': { en: expect.stringMatching(words) as string } });
  });

  it('names each of a few values that a field takes', () => {
    const unnamed = fields.flatMap(([path, node]) => {
      const { enum: values = [], 'x-values': names = {} } = node as { enum?: string[]; 'x-values'?: object };
      return values.filter((value) => !(value in names)).map((value) => `${path}: ${value}`);
    });
    expect(unnamed).toEqual([]);
  });
});
