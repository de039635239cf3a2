import * as z from 'zod';
import { systemActor } from '../definition/actor.ts';
import type { Procedure } from '../definition/procedure.ts';
import type { Command } from '../door/command.ts';
import { describeIssues, parseWith } from '../door/schemaIssues.ts';
import { toInstant } from '../time/instant.ts';
import type { KeyedDeadline } from './derive.ts';

const payloadSchema = z.record(z.string(), z.json());

/** The command of a deadline, given by the clock at its due time and past the same schema as anybody's; or what is wrong with it. */
export const clockCommand = (
  procedure: Procedure,
  { command: { type, payload }, dueAt }: KeyedDeadline,
): Command | string => {
  const definition = Object.hasOwn(procedure.commands, type) ? procedure.commands[type] : undefined;
  if (!definition) return `there is no command '${type}'`;
  const { value, issues } = parseWith(definition.payload.pipe(payloadSchema), payload, ['payload']);
  if (value === undefined) return `'${type}': ${describeIssues(issues)}`;
  return { type, payload: value, actor: systemActor, occurredAt: toInstant(dueAt) };
};
