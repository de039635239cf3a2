import * as z from 'zod';
import { instanceActor } from '../../definition/actor.ts';
import { fromDefinition } from '../../definition/fromDefinition.ts';
import type { InstanceCommand } from '../../definition/instanceCommand.ts';
import type { Envelope } from '../../door/command.ts';
import { plainJsonIssue } from '../../door/plainJson.ts';
import { describeIssues, parseWith } from '../../door/schemaIssues.ts';
import type { JsonObject } from '../../json/json.ts';
import type { Announcement } from './announcement.ts';

const payload: z.ZodType<JsonObject> = z.record(z.string(), z.json());
const name = z.string().min(1);

const instanceCommandSchema = z
  .strictObject({
    procedure: name,
    instanceId: name.optional(),
    shared: z.strictObject({ key: name, opening: z.strictObject({ type: name, payload }) }).optional(),
    type: name,
    payload,
    once: name.optional(),
  } satisfies Readonly<Record<keyof InstanceCommand, z.ZodType>>)
  .refine(({ instanceId, shared }) => instanceId === undefined || shared === undefined, {
    error: 'it is for one instance: the one it names, or the shared one',
  });

const parsed = <Said>(schema: z.ZodType<Said>, said: unknown): Said => {
  const foreign = plainJsonIssue(said);
  const { value, issues } = parseWith(schema, said);
  if (foreign || value === undefined) throw new TypeError(describeIssues(foreign ? [foreign] : issues));
  return value;
};

/** What an effect says to another instance. */
export type Spoken = z.output<typeof instanceCommandSchema>;

/** The command an effect is. @throws DefinitionError where the definition says none that could be given */
export const spokenCommand = (
  { procedure, definition, payload: announced, source }: Announcement,
  type: string,
): Spoken =>
  fromDefinition(procedure, `effects.${type}.command`, () =>
    parsed(instanceCommandSchema, definition.command?.(announced, source)),
  );

/** The commands an effect is, each done once under a name of its own. @throws DefinitionError, as for one */
export const spokenCommands = (
  { procedure, definition, payload: announced, source, key }: Announcement,
  type: string,
): readonly Spoken[] =>
  fromDefinition(procedure, `effects.${type}.commands`, () =>
    parsed(z.array(instanceCommandSchema), definition.commands?.(announced, source)).map((said, index) => ({
      ...said,
      once: said.once ?? `${key}/${index}`,
    })),
  );

/** A command as an instance gives it: past the door, since the engine itself wrote it (rule R17). */
export const envelopeOf = (
  source: string,
  command: Pick<Envelope, 'type' | 'payload'> & Partial<Envelope> & { readonly idempotencyKey: string },
): Envelope => ({ ...command, actor: instanceActor(source) });
