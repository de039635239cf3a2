import { actorSchema, parseQuestion, type Engine, type Json, type Person } from '@statedesk/engine';
import * as z from 'zod';
import { fillForm, type FilledForm } from '../../forms/fillForm.ts';
import { incidentForms, type IncidentFormId } from '../../forms/incidentForms.ts';
import { isArchived } from '../../forms/isArchived.ts';
import { incidentStory } from './incidentStory.ts';

/** Which form, as it stood when, and for whom. */
export interface FormQuery {
  readonly form: IncidentFormId;
  /** The revision of the last entry it is filled from; default: the newest. */
  readonly through?: number;
  readonly actor?: Person;
}

/** A form of an incident, to be read or printed. */
export interface DeskForm extends FilledForm {
  /** The content with personal values joined, or with who erased them (rule R6). */
  readonly revealed: Json;
  /** Word by word what went into the archive last (5.11.a). */
  readonly archived: boolean;
}

const isForm = (name: string): name is IncidentFormId => Object.hasOwn(incidentForms, name);
const querySchema = z.strictObject({
  form: z.string().refine(isForm, { error: `one of ${Object.keys(incidentForms).join(', ')}` }),
  /** Held against the journal once it is read. */
  through: z.int().positive().optional(),
  actor: actorSchema.optional(),
});

/** @throws UnknownInstanceError, InvalidQueryError, store errors */
export const deskForm = async (
  engine: Pick<Engine, 'journal' | 'reveal'>,
  instanceId: string,
  asked: FormQuery,
): Promise<DeskForm> => {
  const { form, through, actor } = parseQuestion(querySchema, asked);
  const story = await incidentStory(engine, instanceId, { through, actor });
  const filled = fillForm(incidentForms[form], story);
  return { ...filled, revealed: await engine.reveal(filled.content), archived: isArchived(filled, story.record) };
};
