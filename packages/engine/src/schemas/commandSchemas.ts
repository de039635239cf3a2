import * as z from 'zod';
import { parseOptions } from '../door/parseOptions.ts';
import { instanceRole } from '../definition/actor.ts';
import type { CommandDefinition } from '../definition/command.ts';
import type { FieldLabel } from '../definition/fieldLabel.ts';
import type { Label } from '../definition/label.ts';
import type { Procedure } from '../definition/procedure.ts';
import { procedureSchema } from '../definition/procedureSchema.ts';
import type { Json, JsonObject } from '../json/json.ts';
import { personalSchemas } from '../personal/personal.ts';
import { eachProperty } from './schemaNode.ts';

/** One command as a form or an API document needs to know it. */
export interface CommandSchema {
  readonly command: string;
  readonly title: Label;
  readonly requirement: string;
  /** Who may give it. */
  readonly roles: readonly { readonly role: string; readonly label: Label }[];
  /** It brings an instance into being. */
  readonly creates: boolean;
  /**
   * Its payload as JSON Schema, draft 2020-12, as a caller writes it. `title` and `description` are in the language
   * asked for; each field has both languages in `x-title`, `x-description` and, for a few values, `x-values`.
   * `x-personal`: a personal value, and whose (rule R6).
   */
  readonly schema: JsonObject;
}

const optionsSchema = z.strictObject({ language: z.enum(['en', 'zh']).default('en') });

const asJson: z.ZodType<JsonObject> = z.record(z.string(), z.json());

/** The label of a field: of this command's, else of any command's at this path, else of any field of this name. */
const labelOf = ({ fieldLabels = {} }: Procedure, command: string, path: readonly string[]): FieldLabel | undefined =>
  [`${command}.${path.join('.')}`, path.join('.'), path.at(-1) ?? '']
    .map((name) => (Object.hasOwn(fieldLabels, name) ? fieldLabels[name] : undefined))
    .find((found) => found !== undefined);

const both = ({ en, zh }: Label): JsonObject => ({ en, zh });

const valuesOf = ({ enum: taken }: JsonObject, values: Readonly<Record<string, Label>>): JsonObject => {
  const names = Object.entries(values).filter(([value]) => Array.isArray(taken) && taken.includes(value));
  return names.length === 0
    ? {}
    : { 'x-values': Object.fromEntries(names.map(([value, name]) => [value, both(name)])) };
};

const told = (node: JsonObject, label: FieldLabel | undefined, language: keyof Label): JsonObject => {
  if (!label) return node;
  const { title, description, values } = label;
  return {
    title: title[language],
    description: description[language],
    ...node,
    'x-title': both(title),
    'x-description': both(description),
    ...(values ? valuesOf(node, values) : {}),
  };
};

const payloadSchema = ({ payload }: CommandDefinition): JsonObject =>
  asJson.parse(
    z.toJSONSchema(payload, {
      target: 'draft-2020-12',
      io: 'input',
      unrepresentable: 'any',
      override: ({ zodSchema, jsonSchema }) => {
        const personal = zodSchema instanceof z.ZodType ? personalSchemas.get(zodSchema) : undefined;
        if (personal) jsonSchema['x-personal'] = personal.subject;
      },
    }),
  );

const schemaOf = (
  procedure: Procedure,
  name: string,
  command: CommandDefinition,
  language: keyof Label,
): JsonObject => {
  const { $schema, ...schema } = eachProperty(payloadSchema(command), (node, path) =>
    told(node, labelOf(procedure, name, path), language),
  );
  const head: Readonly<Record<string, Json>> = $schema === undefined ? {} : { $schema };
  return { ...head, title: command.label[language], 'x-title': both(command.label), ...schema };
};

/**
 * The payload of every command a caller can send, as JSON Schema, with its names in both languages, who may give it and what it rests on: for
 * forms and API documents (rule R20); those of the clock are left out. What a schema cannot say, such as a check in code, only the desk itself tells.
 * Pure; in the definition's order.
 *
 * @throws InvalidOptionsError
 * @example
 * ```ts
 * const [report] = commandSchemas(incidentProcedure, { language: 'zh' });
 * console.log(report?.schema['properties']); // { channel: { title: '受理渠道', enum: [ … ], … }, … }
 * ```
 */
export const commandSchemas = (
  procedure: Procedure,
  options: { readonly language?: keyof Label } = {},
): readonly CommandSchema[] => {
  const known = parseOptions('commandSchemas', procedureSchema, procedure);
  const { language } = parseOptions('commandSchemas', optionsSchema, options);
  return Object.entries(known.commands).flatMap(([name, command]): readonly CommandSchema[] => {
    const { by, label, requirement, creates = false } = command;
    // The clock's commands and those of other instances alone are nobody's to send.
    if (by === 'system' || by.every((role) => role === instanceRole)) return [];
    const roles = by.map((role) => ({ role, label: known.roles[role] ?? { en: role, zh: role } }));
    return [
      { command: name, title: label, requirement, roles, creates, schema: schemaOf(known, name, command, language) },
    ];
  });
};
