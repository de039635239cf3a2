import * as z from 'zod';

type Scalar = string | number | boolean;

/** What a payload is filled by, parsed: constants, and sources that a row fills. */
export type Template =
  | { readonly kind: 'constant'; readonly value: Scalar | null }
  | {
      readonly kind: 'column';
      readonly column: string;
      readonly values: Readonly<Record<string, Scalar>> | undefined;
      readonly otherwise: Scalar | undefined;
    }
  | { readonly kind: 'time'; readonly column: string }
  | { readonly kind: 'text'; readonly pattern: string; readonly columns: readonly string[] }
  | { readonly kind: 'list'; readonly items: readonly Template[] }
  | ObjectTemplate;

export interface ObjectTemplate {
  readonly kind: 'object';
  readonly fields: Readonly<Record<string, Template>>;
}

const scalar = z.union([z.string(), z.number(), z.boolean()]);

const constant = z.union([scalar, z.null()]).transform((value): Template => ({ kind: 'constant', value }));

/** A column's text, or what a table makes of it. Without `otherwise` an unknown value leaves its field out. */
const column = z
  .strictObject({
    $column: z.string().min(1),
    values: z.record(z.string(), scalar).optional(),
    otherwise: scalar.optional(),
  })
  .transform(({ $column, values, otherwise }): Template => ({ kind: 'column', column: $column, values, otherwise }));

/** A column's time, as an instant. */
const time = z.strictObject({ $time: z.string().min(1) }).transform(({ $time }): Template => ({
  kind: 'time',
  column: $time,
}));

/** Columns in braces, as in `{category}`. */
export const placeholder = /\{([^{}]+)\}/gu;

/** Text with columns in it; an unknown one reads “unknown”. */
const text = z.strictObject({ $text: z.string() }).transform(({ $text }): Template => ({
  kind: 'text',
  pattern: $text,
  columns: [...$text.matchAll(placeholder)].flatMap(([, name]) => name ?? []),
}));

const fieldName = z.string().regex(/^[^$]/u, '$column, $time and $text stand alone; no field starts with $');

/** An object of templates: how a mapping writes a payload. */
export const objectTemplateSchema: z.ZodType<ObjectTemplate> = z.lazy(() =>
  z.record(fieldName, templateSchema).transform((fields): ObjectTemplate => ({ kind: 'object', fields })),
);

/** JSON whose leaves are constants, `{"$column": …}`, `{"$time": …}` or `{"$text": …}`. */
export const templateSchema: z.ZodType<Template> = z.lazy(() =>
  z.union([
    constant,
    column,
    time,
    text,
    z.array(templateSchema).transform((items): Template => ({ kind: 'list', items })),
    objectTemplateSchema,
  ]),
);

/** A template and all templates inside it. */
export const flattenTemplate = (template: Template): readonly Template[] => {
  if (template.kind === 'list') return template.items.flatMap(flattenTemplate);
  if (template.kind === 'object') return Object.values(template.fields).flatMap(flattenTemplate);
  return [template];
};
