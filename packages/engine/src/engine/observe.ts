import type { CommandDefinition } from '../definition/command.ts';
import type { Person } from '../definition/actor.ts';
import { fromDefinition } from '../definition/fromDefinition.ts';
import type { Procedure } from '../definition/procedure.ts';
import type { Instance } from '../decide/instance.ts';
import type { Observation } from '../decide/world.ts';
import { describeIssues, parseWith } from '../door/schemaIssues.ts';
import { plainJsonIssue } from '../door/plainJson.ts';
import { PortError } from '../errors/portError.ts';
import type { Json, JsonObject } from '../json/json.ts';
import * as z from 'zod';
import { toInstant, type EpochMilliseconds } from '../time/instant.ts';
import type { Port } from './options.ts';

const json: z.ZodType<Json> = z.json();

const failed = (port: string, message: string, cause?: unknown): never => {
  throw new PortError(`Port '${port}' ${message}; nothing was written`, { port }, { cause });
};

const ask = async (name: string, port: Port | undefined, question: Json): Promise<unknown> => {
  if (!port) return failed(name, 'is needed by this command and was not given to the engine');
  try {
    return await port(question);
  } catch (cause) {
    return failed(name, 'did not answer', cause);
  }
};

const check = (procedure: Procedure, name: string, answer: unknown): Json => {
  const schema = procedure.observations?.[name]?.answer ?? json;
  const foreign = plainJsonIssue(answer);
  const { value, issues } = parseWith(schema.pipe(json), answer);
  if (foreign || value === undefined)
    return failed(name, `answered in another shape: ${describeIssues(foreign ? [foreign] : issues)}`);
  return value;
};

/** Who wants to do what with which instance. */
interface Asking {
  readonly instance: Instance;
  readonly payload: JsonObject;
  readonly actor: Person;
}

const aboutOf = ({ instance: { id, tenant, record }, payload, actor }: Asking) => ({
  ...{ instanceId: id, tenant, record, payload, actor },
});

/** What a command needs to know of the outside world, asked before decide and journaled with it (rule R5). */
export const observe = async (
  procedure: Procedure,
  definition: CommandDefinition,
  about: Asking,
  { ports, now }: { readonly ports: Readonly<Record<string, Port>>; readonly now: EpochMilliseconds },
): Promise<Readonly<Record<string, Observation>>> => {
  const asked = Object.entries(definition.needs ?? {}).map(async ([name, need]) => {
    const question = fromDefinition(procedure, `needs.${name}`, () => need.question(aboutOf(about)));
    if (question === undefined) return [];
    const answer = check(procedure, name, await ask(name, ports[name], question));
    return [[name, { question, answer, source: `port:${name}`, observedAt: toInstant(now) }] as const];
  });
  return Object.fromEntries((await Promise.all(asked)).flat());
};
