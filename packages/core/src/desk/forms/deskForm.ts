import { actorSchema, parseQuestion, type Engine, type Json, type Person } from '@statedesk/engine';
import * as z from 'zod';
import { archiveMark, type ArchiveMark } from '../../forms/archiveMark.ts';
import { deskForms, formShelves, type DeskFormId, type FormShelf } from '../../forms/deskForms.ts';
import { fillForm, type FilledForm } from '../../forms/fillForm.ts';
import { journalOf } from '../journalOf.ts';
import { formNumbers, type FormNumbers } from './formNumbers.ts';
import { formStory } from './formStory.ts';

/** Which form, as it stood when, and for whom. */
export interface FormQuery {
  readonly form: DeskFormId;
  /** Which of them, of a form that an instance has several of: the second visit's, the first version's; default: the newest. */
  readonly number?: number;
  /** The revision of the last entry it is filled from; default: the newest. */
  readonly through?: number;
  readonly actor?: Person;
}

/** A form of an instance, to be read or printed. */
export interface DeskForm extends FilledForm {
  /** The content with personal values joined, or with who erased them (rule R6). */
  readonly revealed: Json;
  /** Running numbers, to be printed in its header (rule R17). */
  readonly numbers: FormNumbers;
  /** When it went into the archive, word by word as it is (5.11.a, 5.11.b); `null`: it did not, or has changed since. */
  readonly archived: ArchiveMark | null;
}

const accepted = (forms: Readonly<Record<string, unknown>>): string => `one of ${Object.keys(forms).join(', ')}`;

const querySchema = z.strictObject({
  form: z.string().refine((name) => Object.hasOwn(deskForms, name), { error: accepted(deskForms) }),
  /** Held against the journal once it is read. */
  number: z.int().positive().optional(),
  through: z.int().positive().optional(),
  actor: actorSchema.optional(),
});

const formAmong = (forms: FormShelf['forms']) =>
  z.string().transform((name, context) => {
    const form = forms[name];
    if (form === undefined) context.addIssue(accepted(forms));
    return form ?? z.NEVER;
  });

const numberAmong = (count: number) =>
  z
    .int()
    .refine((number) => number <= count, { error: count === 0 ? 'there is none of it yet' : `from 1 to ${count}` })
    .prefault(Math.max(1, count));

const noForms: FormShelf = { record: z.unknown(), forms: {} };

/** @throws UnknownInstanceError, InvalidQueryError, store errors */
export const deskForm = async (
  engine: Pick<Engine, 'journal' | 'reveal'>,
  instanceId: string,
  asked: FormQuery,
): Promise<DeskForm> => {
  const { form: name, number, through, actor } = parseQuestion(querySchema, asked);
  const entries = await journalOf(engine, instanceId, actor);
  const { forms, record } = formShelves[entries[0]?.definition.procedure ?? ''] ?? noForms;
  const form = parseQuestion(formAmong(forms), name);
  const story = formStory({ instanceId, entries, record, through });
  const filled = fillForm(form, story, parseQuestion(numberAmong(form.count?.(story) ?? 1), number));
  const numbers = formNumbers(filled, entries);
  return { ...filled, numbers, revealed: await engine.reveal(filled.content), archived: archiveMark(filled, entries) };
};
