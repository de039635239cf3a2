import { actorSchema, parseQuestion, type Engine, type Json, type Person } from '@statedesk/engine';
import * as z from 'zod';
import { archiveMark, type ArchiveMark } from '../../forms/archiveMark.ts';
import { deskForms, formShelves, type DeskFormId, type FormShelf } from '../../forms/deskForms.ts';
import type { FormDefinition } from '../../forms/form.ts';
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

const accepted = (forms: Readonly<Record<string, unknown>>) => {
  const names = Object.keys(forms).join(', ');
  if (names === '') return { error: 'there are no forms of it', params: { zh: '它没有记录单' } };
  return { error: `one of ${names}`, params: { zh: `须为以下之一：${names}` } };
};

const querySchema = z.strictObject({
  form: z.string().refine((name) => Object.hasOwn(deskForms, name), accepted(deskForms)),
  /** Held against the journal once it is read. */
  number: z.int().positive().optional(),
  through: z.int().positive().optional(),
  actor: actorSchema.optional(),
});

const formAmong = (forms: FormShelf['forms']) =>
  z.strictObject({
    form: z.string().transform((name, context) => {
      const form = forms[name];
      const { error, params } = accepted(forms);
      if (form === undefined) context.addIssue({ code: 'custom', message: error, params });
      return form ?? z.NEVER;
    }),
  });

/** Which of so many forms of an instance. Where there is none yet, every number is refused. */
const numberAmong = (count: number, { id, title }: FormDefinition) => {
  const refusal =
    count === 0
      ? { error: `there is no ${id} of this instance yet`, params: { zh: `该实例尚无《${title.zh}》` } }
      : { error: `from 1 to ${count}`, params: { zh: `须为 1 至 ${count}` } };
  return z.strictObject({
    number: z
      .int()
      .refine((number) => number <= count, refusal)
      .prefault(Math.max(1, count)),
  });
};

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
  const { form } = parseQuestion(formAmong(forms), { form: name });
  const story = formStory({ instanceId, entries, record, through });
  const which = parseQuestion(numberAmong(form.count?.(story) ?? 1, form), { number });
  const filled = fillForm(form, story, which.number);
  const numbers = formNumbers(filled, entries);
  return { ...filled, numbers, revealed: await engine.reveal(filled.content), archived: archiveMark(filled, entries) };
};
