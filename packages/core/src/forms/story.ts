import type { Entry, Instant, Json } from '@statedesk/engine';
import type * as z from 'zod';

/** An instance as a form is filled from it: how it stands, and the entries that led there, in order. */
export interface Story<Record> {
  readonly instanceId: string;
  readonly record: Record;
  readonly entries: readonly Entry[];
}

/** One command that was taken: what it said, who gave it, when it occurred. */
export interface Told<Name extends string = string, Field extends string = string> {
  readonly command: Name;
  /** A field of its payload; `undefined` where it was left out. */
  readonly said: (field: Field) => Json | undefined;
  readonly actor: string;
  readonly at: Instant;
  readonly revision: number;
  readonly reason: string | undefined;
}

type Commands = Readonly<Record<string, { readonly payload: z.ZodType }>>;
type FieldsOf<Payload> = Payload extends object ? keyof Payload & string : never;

/** What was said with some commands of a procedure, in order; what was only noted changed nothing and is left out. */
export const tellerOf =
  <const All extends Commands>() =>
  <Name extends keyof All & string>(
    { entries }: Pick<Story<unknown>, 'entries'>,
    ...names: readonly Name[]
  ): readonly Told<Name, FieldsOf<z.input<All[Name]['payload']>>>[] =>
    entries.flatMap(({ outcome, command, actor, occurredAt, revision }) => {
      const name = names.find((each) => each === command.type);
      if (outcome !== 'accepted' || name === undefined) return [];
      const said = (field: string): Json | undefined => command.payload[field];
      return [{ command: name, said, actor: actor.id, at: occurredAt, revision, reason: command.reason }];
    });
