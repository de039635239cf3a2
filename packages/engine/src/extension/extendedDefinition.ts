import * as z from 'zod';
import type { GuardDefinition } from '../definition/guard.ts';
import type { MachineDefinition, ProcedureDefinition } from '../definition/procedureDefinition.ts';
import type { JsonObject } from '../json/json.ts';
import { extendedCommands } from './extendedCommands.ts';
import { extendedDuties } from './extendedDuties.ts';
import { extendedPolicy } from './extendedPolicy.ts';
import { extendedVersions } from './extendedVersions.ts';
import type { Extending } from './extension.ts';
import { guardsAsked } from '../statechart/guardsAsked.ts';
import { withExtra } from './withExtra.ts';

const guardsOf = (
  { base, extension: { guards, replaces = {} } }: Extending,
  asked: ReadonlySet<string>,
): ProcedureDefinition['guards'] => ({
  ...Object.fromEntries(Object.entries(base.guards).filter(([name]) => asked.has(name))),
  ...Object.fromEntries(
    Object.entries(replaces).flatMap(([name, { label, reads }]): readonly (readonly [string, GuardDefinition])[] => {
      const before = base.guards[name];
      return before ? [[name, { ...before, ...(label ? { label } : {}), ...(reads ? { reads } : {}) }]] : [];
    }),
  ),
  ...guards,
});

// That its values are JSON the engine asks of every record before it is kept.
const isOfObjects = (schema: z.ZodType | undefined): schema is z.ZodType<JsonObject> => schema instanceof z.ZodObject;

const recordOf = ({ base, extension: { name, fields } }: Extending): ProcedureDefinition['record'] => {
  const record = fields && withExtra(base.record, name, fields.schema, 'always');
  return isOfObjects(record) ? record : base.record;
};

/** The definition an extension makes of its base, over a machine that was edited for it. */
export const extendedDefinition = (extending: Extending, machine: MachineDefinition): ProcedureDefinition => {
  const { base, extension } = extending;
  return {
    ...extendedVersions(extending),
    title: extension.title ?? base.title,
    requirements: { ...base.requirements, ...extension.requirements },
    roles: { ...base.roles, ...extension.roles },
    machine,
    record: recordOf(extending),
    policy: extendedPolicy(extending),
    calendars: { ...base.calendars, ...extension.calendars },
    commands: extendedCommands(extending),
    fieldLabels: { ...base.fieldLabels, ...extension.fieldLabels },
    guards: guardsOf(extending, guardsAsked(machine)),
    effects: { ...base.effects, ...extension.effects },
    observations: { ...base.observations, ...extension.observations },
    facts: { ...base.facts, ...extension.facts },
    ...(base.lateEntry ? { lateEntry: base.lateEntry } : {}),
    ...extendedDuties(extending),
  };
};
