import type { FieldLabel, Label } from '@statedesk/engine';

type Words = readonly [title: string, description: string];

/** A row of the words for fields: title and what is asked for, in English and in Chinese. */
export const field = (en: Words, zh: Words, values?: Readonly<Record<string, Label>>): FieldLabel => ({
  title: { en: en[0], zh: zh[0] },
  description: { en: en[1], zh: zh[1] },
  ...(values ? { values } : {}),
});
