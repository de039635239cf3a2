import { fillForm, type FilledForm } from './fillForm.ts';
import type { FormDefinition } from './form.ts';
import type { Story } from './story.ts';

/** Every one of a form that an instance has by now, such as one for each visit. */
export const fillEach = <Record>(form: FormDefinition<Record>, story: Story<Record>): readonly FilledForm[] =>
  Array.from({ length: form.count?.(story) ?? 1 }, (_, before) => fillForm(form, story, before + 1));
