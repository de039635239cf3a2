import { systemActor } from '../definition/actor.ts';
import type { Procedure } from '../definition/procedure.ts';
import type { Command } from '../door/command.ts';
import { describeIssues, parseWith } from '../door/schemaIssues.ts';
import { asJsonObject } from '../json/asJson.ts';
import { toInstant } from '../time/instant.ts';
import type { KeyedDeadline } from './derive.ts';

/** The command of a deadline, given by the clock at its due time and past the same schema as anybody's; or what is wrong with it. */
export const clockCommand = (
  procedure: Procedure,
  { command: { type, payload }, dueAt }: KeyedDeadline,
): Command | string => {
  const definition = Object.hasOwn(procedure.commands, type) ? procedure.commands[type] : undefined;
  if (!definition) return `there is no command '${type}'`;
  const { value, issues } = parseWith(definition.payload, payload, ['payload']);
  if (issues.length > 0) return `'${type}': ${describeIssues(issues)}`;
  const kept = asJsonObject(value);
  if (!kept) return `'${type}': its schema makes what JSON cannot say`;
  return { type, payload: kept, actor: systemActor, occurredAt: toInstant(dueAt) };
};
