import type { Instance, Json, JsonObject, Person, Procedure, World } from '@statedesk/engine';
import { toInstant } from '@statedesk/engine';
import { fail } from './scenarioFailure.ts';

/** A command and the record that it meets. */
interface Asking {
  readonly instance: Pick<Instance, 'id' | 'tenant'>;
  readonly type: string;
  readonly payload: JsonObject;
  readonly actor: Person;
  readonly record: JsonObject;
}

/** What ports answer to a command, out of the answers a scenario has. @throws ScenarioFailure where it has none */
export const observe = (
  procedure: Procedure,
  { instance: { id: instanceId, tenant }, type, ...rest }: Asking,
  answers: Readonly<Record<string, Json>>,
  { now }: Pick<World, 'now'>,
): World['observations'] => {
  const asked = Object.entries(procedure.commands[type]?.needs ?? {}).flatMap(([name, need]) => {
    const question = need.question({ instanceId, tenant, ...rest });
    if (question === undefined) return [];
    const answer = answers[name] ?? fail(`'${type}' asks for '${name}', and the scenario has no answer`);
    return [[name, { question, answer, source: 'scenario', observedAt: toInstant(now) }] as const];
  });
  return Object.fromEntries(asked);
};
