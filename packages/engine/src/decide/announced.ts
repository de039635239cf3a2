import { DefinitionError } from '../errors/definitionError.ts';
import { describeIssues, parseWith } from '../door/schemaIssues.ts';
import type { AnnouncedEffect } from '../journal/entry.ts';
import { asJson } from '../json/asJson.ts';
import type { Procedure } from '../definition/procedure.ts';
import type { Announcement } from '../statechart/chart.ts';
import type { Instance } from './instance.ts';

const fault = (procedure: Procedure, type: string, message: string): never => {
  throw new DefinitionError(`Effect '${type}' of procedure '${procedure.id}': ${message}`, {
    procedure: procedure.id,
    places: [{ place: `effects.${type}`, message }],
  });
};

/**
 * What the machine announced, as typed effects with their keys (rule R18). The key is made of instance, revision and
 * order, so the same decision announces the same keys. Fails closed on a name or on params no effect declares.
 */
export const announcedEffects = (
  procedure: Procedure,
  instance: Instance,
  announcements: readonly Announcement[],
): readonly AnnouncedEffect[] =>
  announcements.map(({ type, params }, index) => {
    const definition = Object.hasOwn(procedure.effects, type) ? procedure.effects[type] : undefined;
    if (!definition) return fault(procedure, type, 'the machine announced it, the definition does not declare it');
    const { value, issues } = parseWith(definition.payload, params ?? {});
    if (issues.length > 0) return fault(procedure, type, describeIssues(issues));
    const payload = asJson(value) ?? fault(procedure, type, 'its schema makes what JSON cannot say');
    return { key: `${instance.id}/${instance.revision + 1}/${index}`, type, lane: definition.lane, payload };
  });
