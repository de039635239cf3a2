import type { DefinitionFault } from '../../errors/definitionFault.ts';
import { instanceRole } from '../actor.ts';
import type { EffectDefinition } from '../effect.ts';
import type { ProcedureDefinition } from '../procedureDefinition.ts';
import type { Check } from './check.ts';

const reportFaults = (
  { commands }: ProcedureDefinition,
  place: string,
  [kind, name]: readonly [string, string],
): readonly DefinitionFault[] => {
  const at = `${place}.reports.${kind}`;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) return [{ place: at, message: `'${name}' is not a command of the definition` }];
  return [
    ...(command.by === 'system' || !command.by.includes(instanceRole)
      ? [{ place: at, message: `'${name}' is not open to the role '${instanceRole}'` }]
      : []),
    ...(command.creates
      ? [{ place: at, message: `'${name}' creates an instance; a report is for one that is there` }]
      : []),
  ];
};

const effectFaults = (
  definition: ProcedureDefinition,
  name: string,
  effect: EffectDefinition,
): readonly DefinitionFault[] => {
  const place = `effects.${name}`;
  const { lane, reports = {}, reportedAsOf } = effect;
  const speaks = effect.command !== undefined;
  const speaksToSeveral = effect.commands !== undefined;
  const told = Object.entries(reports);
  return [
    ...((speaks || speaksToSeveral) && lane !== 'instance'
      ? [{ place: `${place}.lane`, message: `what is told to an instance goes by the lane 'instance', not '${lane}'` }]
      : []),
    ...(speaks && speaksToSeveral
      ? [{ place: `${place}.commands`, message: 'it is a command to one instance, or to several' }]
      : []),
    ...(speaks
      ? []
      : told
          .filter(([kind]) => kind === 'taken' || kind === 'refused')
          .map(([kind]) => ({
            place: `${place}.reports.${kind}`,
            message: 'only a command to one instance is taken or refused',
          }))),
    ...(reportedAsOf && told.length === 0 ? [{ place: `${place}.reportedAsOf`, message: 'there are no reports' }] : []),
    ...told.flatMap((report) => reportFaults(definition, place, report)),
  ];
};

/** Effects that are commands go by their lane, and reports are commands of this procedure that an instance may give (R17, R18). */
export const talk: Check = ({ definition }) => [
  ...(Object.hasOwn(definition.roles, instanceRole)
    ? [{ place: `roles.${instanceRole}`, message: "is the engine's own: instances speak to each other in it" }]
    : []),
  ...Object.entries(definition.effects).flatMap(([name, effect]) => effectFaults(definition, name, effect)),
];
