import { personalReferenceSchema, type Json, type PersonalReference } from '@statedesk/engine';

/** A field of a payload as a form takes it: `null` where it is absent, or of another kind. */
export const textOf = (value: Json | undefined): string | null => (typeof value === 'string' ? value : null);

export const yesNoOf = (value: Json | undefined): boolean | null => (typeof value === 'boolean' ? value : null);

export const personalOf = (value: Json | undefined): PersonalReference | null =>
  personalReferenceSchema.safeParse(value).data ?? null;

export const textsOf = (value: Json | undefined): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
