import { contentHash, type ContentHash, type Json } from '@statedesk/engine';
import * as z from 'zod';
import type { FormDefinition } from './form.ts';
import type { Story } from './story.ts';

/** A form as it stood when its instance had so many entries. */
export interface FilledForm {
  readonly form: string;
  readonly version: number;
  /** Which of them, of a form that an instance has several of, such as one for each visit; else 1. */
  readonly number: number;
  /** The revision of the last entry it was filled from. */
  readonly through: number;
  /** Sections of fields, as the form's schema says. Personal values are references. */
  readonly content: Json;
  /** Of the content's RFC 8785 text with the form's id and version: whether it is the one that was archived (5.11.a). */
  readonly hash: ContentHash;
}

const json: z.ZodType<Json> = z.json();

/** A form filled from what was done, and nothing else. @throws ZodError where its own fill and schema disagree */
export const fillForm = <Record>(form: FormDefinition<Record>, story: Story<Record>, number = 1): FilledForm => {
  const { id, version } = form;
  const content = json.parse(form.schema.parse(form.fill(story, number)));
  const through = story.entries.length;
  return { form: id, version, number, through, content, hash: contentHash({ form: id, version, content }) };
};
