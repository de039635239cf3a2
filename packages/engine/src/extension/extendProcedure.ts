import type * as z from 'zod';
import { nameOf, shapeFaultsOf } from '../definition/checks/shape.ts';
import type { CommandDefinitions } from '../definition/command.ts';
import { defineProcedure } from '../definition/defineProcedure.ts';
import type { Procedure } from '../definition/procedure.ts';
import { fromDefinition } from '../definition/fromDefinition.ts';
import { procedureSchema } from '../definition/procedureSchema.ts';
import { DefinitionError } from '../errors/definitionError.ts';
import type { DefinitionFault } from '../errors/definitionFault.ts';
import { editMachine } from '../statechart/editMachine.ts';
import type { ExtensionReport } from './difference.ts';
import type { ExtendedCommands, ExtendedRecord, PayloadFields } from './extendedTypes.ts';
import { extendedDefinition } from './extendedDefinition.ts';
import type { Extension } from './extension.ts';
import { extensionFaults } from './extensionFaults.ts';
import { extensionReport } from './extensionReport.ts';
import { extensionSchema, extensionShape } from './extensionShape.ts';
import { machineEditOf } from './machineEditOf.ts';

/** A procedure with an extension in it: as typed as its base, and it says what is otherwise. */
export type ExtendedProcedure<
  Base extends Procedure,
  Name extends string,
  Fields extends z.ZodObject,
  Payloads extends PayloadFields<Base>,
  Added extends CommandDefinitions,
> = Omit<Procedure, 'commands' | 'policy' | 'record' | 'extension'> & {
  readonly commands: ExtendedCommands<Base, Name, Payloads, Added>;
  readonly policy: Base['policy'];
  readonly record: z.ZodType<ExtendedRecord<Base, Name, Fields>>;
  readonly extension: ExtensionReport;
};

const refuse = (of: string, places: readonly DefinitionFault[]): never => {
  const listed = places.map(({ place, message }) => `  ${place}: ${message}`).join('\n');
  throw new DefinitionError(`The extension of '${of}' is not sound:\n${listed}`, { procedure: of, places });
};

/**
 * A company's own rules on a procedure, without a fork (rule R20): fields, commands, states, arrows, guards, duties. What
 * comes of it is a procedure like any other: machine, permissions, deadlines, diagrams, tables and schemas from one
 * place, checked as `defineProcedure` checks.
 *
 * It may tighten. Whatever it takes from what the procedure says is in `extension.deviations`, with requirement, place
 * and words: read off both definitions, or, of code that nobody can read, as the extension itself declares. Its version
 * is the base's times 1,000 and its own; instances of the base and of its earlier versions become its own by `upgrade`.
 *
 * Deterministic and without side effects; costs milliseconds: once, at module level.
 *
 * @throws DefinitionError `definition-fault` listing every fault with its place
 *
 * @example
 * ```ts
 * const ownRules = extendProcedure(incidentProcedure, {
 *   name: 'westlake',
 *   version: 1,
 *   by: { closeIncident: ['incidentManager'] },
 * });
 * for (const { requirement, message } of ownRules.extension.deviations) console.log(requirement, message.zh);
 * ```
 */
export function extendProcedure<
  Base extends Procedure,
  const Name extends string,
  const Payloads extends PayloadFields<Base>,
  // eslint-disable-next-line @typescript-eslint/no-generated-empty-object-type -- no field at all, not any
  Fields extends z.ZodObject = z.ZodObject<Pick<z.ZodRawShape, never>>,
  // eslint-disable-next-line @typescript-eslint/no-generated-empty-object-type -- no command at all, not any
  const Added extends CommandDefinitions = Pick<CommandDefinitions, never>,
>(
  base: Base,
  extension: Extension<Base, Name, Fields, Payloads, Added>,
): ExtendedProcedure<Base, Name, Fields, Payloads, Added>;
export function extendProcedure(base: unknown, extension: unknown): Procedure {
  const misshapen = [
    ...shapeFaultsOf(procedureSchema, base, 'base'),
    ...shapeFaultsOf(extensionShape, extension, 'extension'),
  ];
  if (misshapen.length > 0) return refuse(nameOf(base), misshapen);
  const procedure = procedureSchema.parse(base);
  const own = extensionSchema.parse(extension);
  const extending = { base: procedure, extension: own };
  const faults = extensionFaults(extending);
  if (faults.length > 0) return refuse(procedure.id, faults);
  const machine = fromDefinition(procedure, 'base.machine', () =>
    editMachine(procedure.machine, machineEditOf(extending)),
  );
  const extended = defineProcedure(extendedDefinition(extending, machine));
  return { ...extended, extension: extensionReport({ ...extending, extended }) };
}
