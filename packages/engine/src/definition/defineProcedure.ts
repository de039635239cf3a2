import { DefinitionError } from '../errors/definitionError.ts';
import type { DefinitionFault } from '../errors/definitionFault.ts';
import { buildChart } from '../statechart/buildChart.ts';
import { openMachine } from '../statechart/openMachine.ts';
import { readStructure } from '../statechart/readStructure.ts';
import { bounded, withoutPractised } from '../statechart/variants.ts';
import { actions } from './checks/actions.ts';
import { announcesOnly } from './checks/announcesOnly.ts';
import { beginning } from './checks/beginning.ts';
import type { Check } from './checks/check.ts';
import { commands } from './checks/commands.ts';
import { facts } from './checks/facts.ts';
import { guards } from './checks/guards.ts';
import { identity } from './checks/identity.ts';
import { ownership } from './checks/ownership.ts';
import { personalFields } from './checks/personalFields.ts';
import { requirements } from './checks/requirements.ts';
import { nameOf, shapeFaults } from './checks/shape.ts';
import { stateIds } from './checks/stateIds.ts';
import { talk } from './checks/talk.ts';
import { upgrades } from './checks/upgrades.ts';
import { fromDefinition } from './fromDefinition.ts';
import type { DefinedProcedure } from './procedure.ts';
import type { ProcedureDefinition } from './procedureDefinition.ts';

const checks: readonly Check[] = [
  identity,
  stateIds,
  announcesOnly,
  requirements,
  commands,
  ownership,
  guards,
  actions,
  talk,
  personalFields,
  facts,
  upgrades,
];

const refuse = (procedure: string, places: readonly DefinitionFault[]): never => {
  const listed = places.map(({ place, message }) => `  ${place}: ${message}`).join('\n');
  throw new DefinitionError(`Procedure '${procedure}' is not sound:\n${listed}`, { procedure, places });
};

const machineOf = (definition: ProcedureDefinition): NonNullable<ReturnType<typeof openMachine>> =>
  openMachine(definition.machine) ??
  refuse(definition.id, [
    { place: 'machine', message: 'is not a machine of the XState version that this engine depends on' },
  ]);

/**
 * Checks a definition as a whole and builds its statechart once for each reading (rules R20 to R22).
 *
 * Deterministic and without side effects; costs milliseconds, so call it once, at module level.
 *
 * @throws DefinitionError `definition-fault` listing every fault found, each with its place: a transition without a
 * requirement id, a part that is missing or misspelt, a command no state takes, an unknown role, an effect without a schema, a guard in a region that does
 * not own the command, a personal field outside commands …
 */
export const defineProcedure = <const Definition extends ProcedureDefinition>(
  definition: Definition,
): DefinedProcedure<Definition> => {
  const misshapen = shapeFaults(definition);
  if (misshapen.length > 0) return refuse(nameOf(definition), misshapen);
  const machine = machineOf(definition);
  const structure = fromDefinition(definition, 'machine', () => readStructure(machine));
  const faults = checks.flatMap((check) => check({ definition, structure }));
  if (faults.length > 0) return refuse(definition.id, faults);
  const charts = fromDefinition(definition, 'machine', () => ({
    practised: buildChart(bounded(machine)),
    written: buildChart(withoutPractised(machine)),
  }));
  const early = beginning({ charts });
  return early.length > 0 ? refuse(definition.id, early) : { ...definition, structure, charts };
};
