import type { Label, Procedure } from '@statedesk/engine';
import { commandSchemas } from '@statedesk/engine';
import * as z from 'zod';
import { payloadText } from './payloadText.ts';

const head = `# Commands, roles and effects 命令、角色与外发动作

Made from the definitions by \`pnpm diagrams\`; not edited by hand. 由定义自动生成，请勿手工修改。

What a caller writes: \`desk.execute({ type, instanceId, actor, payload })\`. \`✚\` brings an instance into being: it has an
\`idempotencyKey\` in place of \`instanceId\`. An \`actor\` is \`{ id, roles, party }\`: \`roles\` from the table below, \`party\` the
organisation a customer speaks for. The commands of the clock, and those that instances give each other, are not here:
nobody else may give them. When a command is taken, the [diagrams](diagrams/README.md) say, and \`desk.allowed\`.

In a payload a field of which nothing more is said is text; \`?\` may be left out; \`/\` parts values; an instant is
RFC 3339 with an offset, \`2026-03-02T10:00:00+08:00\`. All of it, with words in both languages for a form, is given by
[\`commandSchemas\`](engine.md#schemas-of-commands).`;

const words = ({ en, zh }: Label): string => `${en} ${zh}`.replaceAll('|', '\\|');

const jsonSchema = z.json();

const code = (text: string): string => `\`${text}\``;

const table = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  [columns, columns.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const rolesBlock = (procedures: readonly Procedure[]): string => {
  const roles = new Map(procedures.flatMap((each) => Object.entries(each.roles)));
  const rows = [...roles].map(([role, label]) => [code(role), words(label)]);
  return `## Roles 角色\n\n${table(['`roles`', 'who'], rows)}`;
};

const procedureBlock = (procedure: Procedure): string => {
  const rows = commandSchemas(procedure).map(({ command, creates, title, requirement, roles, schema }) => [
    `${creates ? '✚ ' : ''}${code(command)}`,
    words(title),
    requirement,
    roles.map(({ role }) => code(role)).join(' '),
    code(payloadText(schema)),
  ]);
  const title = `## ${words(procedure.title)} (${code(procedure.id)} v${procedure.version})`;
  if (rows.length === 0) return `${title}\n\nNobody gives it commands: other instances do. 仅由其他实例下达命令。`;
  return `${title}\n\n${table(['`type`', 'what', '§', '`roles`', '`payload`'], rows)}`;
};

const effectsHead = `## Effects 外发动作

What a desk gives handlers for: \`createServiceDesk({ store, effects: { notifySupport: ({ key, payload }, { instanceId }) => … } })\`.
Those of lane \`instance\` the workers carry out themselves, unless you give a handler: then another system of yours is the
[other side](engine.md#instances-that-talk).`;

const effectsBlock = (procedures: readonly Procedure[]): string => {
  const rows = procedures.flatMap(({ id, effects }) =>
    Object.entries(effects).map(([name, { label, requirement, lane, payload }]) => [
      code(name),
      words(label),
      requirement,
      code(id),
      code(lane),
      code(payloadText(jsonSchema.parse(z.toJSONSchema(payload, { unrepresentable: 'any' })))),
    ]),
  );
  return `${effectsHead}\n\n${table(['`effects`', 'what', '§', 'of', 'lane', '`payload`'], rows)}`;
};

/** Every command a person can give, by the names a program writes, with its roles and its payload, and every effect, as one Markdown page. */
export const commandsPage = (procedures: readonly Procedure[]): string =>
  `${[head, rolesBlock(procedures), ...procedures.map(procedureBlock), effectsBlock(procedures)].join('\n\n')}\n`;
