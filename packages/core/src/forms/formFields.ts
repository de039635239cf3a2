import { instantSchema, personalReferenceSchema, type Label } from '@statedesk/engine';
import * as z from 'zod';

/** How a field is shown on paper. */
export type Shown =
  | { readonly as: 'section' | 'text' | 'texts' | 'instant' | 'personal' | 'yesNo' | 'rows' | 'bars' }
  | { readonly as: 'choice'; readonly labels: Readonly<Record<string, Label>> };

/** What a field is called, and how it is shown. */
export interface FieldFace {
  readonly label: Label;
  readonly shown: Shown;
}

/** Every section and field of every form by its schema: what prints a form, or describes it, looks here (rule R20). */
export const formFields = z.registry<FieldFace>();

/** Words, a name, a number: as they were said; `null` where nothing was. */
export const text = (label: Label) =>
  z
    .string()
    .nullable()
    .register(formFields, { label, shown: { as: 'text' } });

/** Several of them; none where there is none. */
export const texts = (label: Label) => z.array(z.string()).register(formFields, { label, shown: { as: 'texts' } });

/** RFC 3339 in UTC; shown in the reader's zone. */
export const instant = (label: Label) =>
  instantSchema.nullable().register(formFields, { label, shown: { as: 'instant' } });

/** A personal value by its reference, so that a form's content stays the same when the value is erased (rule R6). */
export const personalText = (label: Label) =>
  personalReferenceSchema.nullable().register(formFields, { label, shown: { as: 'personal' } });

export const yesNo = (label: Label) =>
  z
    .boolean()
    .nullable()
    .register(formFields, { label, shown: { as: 'yesNo' } });

/** One of some words of the procedure, shown by its label. */
export const choice = <Word extends string>(label: Label, labels: Readonly<Record<Word, Label>>) =>
  z
    .string()
    .refine((word) => Object.hasOwn(labels, word), { error: 'one of the words of this field' })
    .nullable()
    .register(formFields, { label, shown: { as: 'choice', labels } });

/** A table: what happened more than once. */
export const rows = <Columns extends z.core.$ZodShape>(label: Label, columns: Columns) =>
  z.array(z.strictObject(columns)).register(formFields, { label, shown: { as: 'rows' } });

/** A number for each of several months, drawn as bars; `null`: there was nothing to count. */
export const bars = (label: Label) =>
  z
    .array(z.strictObject({ of: z.string(), value: z.number().nullable() }))
    .register(formFields, { label, shown: { as: 'bars' } });

/** Fields that stand together. */
export const section = <Fields extends z.core.$ZodShape>(label: Label, fields: Fields) =>
  z.strictObject(fields).register(formFields, { label, shown: { as: 'section' } });
