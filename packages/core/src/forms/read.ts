import {
  isJsonObject,
  personalReferenceSchema,
  type Instant,
  type Json,
  type JsonObject,
  type PersonalReference,
} from '@statedesk/engine';
import type { Told } from './story.ts';

/** A field of a payload as a form takes it: `null` where it is absent, or of another kind. */
export const textOf = (value: Json | undefined): string | null => (typeof value === 'string' ? value : null);

export const yesNoOf = (value: Json | undefined): boolean | null => (typeof value === 'boolean' ? value : null);

export const personalOf = (value: Json | undefined): PersonalReference | null =>
  personalReferenceSchema.safeParse(value).data ?? null;

export const textsOf = (value: Json | undefined): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];

export const objectsOf = (value: Json | undefined): JsonObject[] =>
  Array.isArray(value) ? value.filter((item: Json) => isJsonObject(item)) : [];

/** What was said field by field; `null` of what was never told. */
export const wordsOf =
  <Field extends string>(told: Told<string, Field> | undefined) =>
  (field: Field): string | null =>
    textOf(told?.said(field));

export const actorOf = (told: Pick<Told, 'actor'> | undefined): string | null => told?.actor ?? null;

export const instantOf = (told: Pick<Told, 'at'> | undefined): Instant | null => told?.at ?? null;
