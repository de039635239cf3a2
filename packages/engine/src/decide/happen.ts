import { DefinitionError } from '../errors/definitionError.ts';
import { RecordTooLargeError } from '../errors/recordTooLargeError.ts';
import { wordsOf } from '../errors/wordsOf.ts';
import { newJsonIssue } from '../door/plainJson.ts';
import { describeIssues } from '../door/schemaIssues.ts';
import { diffRecord, type Difference } from '../json/diffRecord.ts';
import { bytesBeyond } from '../json/bytesBeyond.ts';
import type { JsonObject } from '../json/json.ts';
import type { AnnouncedEffect, PatchStep } from '../journal/entry.ts';
import type { StateValue } from '../definition/stateValue.ts';
import type { ChartStep } from '../statechart/chart.ts';
import { announcedEffects } from './announced.ts';
import type { Matter } from './matter.ts';
import { recordIssues } from './recordIssues.ts';

/** What a command that may happen does. */
export interface Happening {
  readonly state: StateValue;
  readonly record: JsonObject;
  readonly patches: readonly PatchStep[];
  readonly effects: readonly AnnouncedEffect[];
  readonly requirements: readonly string[];
}

/** The largest record, in bytes of JSON (rule R7). */
const largestRecord = 256 * 1024;

const unsound = ({ procedure, command }: Matter, message: string, cause?: unknown): never => {
  throw new DefinitionError(
    `'${command.type}' of procedure '${procedure.id}' could not be carried out: ${message}`,
    { procedure: procedure.id, places: [{ place: `commands.${command.type}`, message }] },
    { cause },
  );
};

const stepChart = (matter: Matter): ChartStep | undefined => {
  const { procedure, instance, definition, world, event } = matter;
  try {
    return procedure.charts[world.policy.profile].step(instance, event, definition.region);
  } catch (error) {
    return unsound(matter, wordsOf(error), error);
  }
};

const checkRecord = (matter: Matter, before: JsonObject, { next: record, changes }: Difference): void => {
  const issues = recordIssues(matter.procedure.record, record, { before, changes });
  if (issues.length > 0) unsound(matter, `it would leave a record that does not parse: ${describeIssues(issues)}`);
  const bytes = bytesBeyond(record, largestRecord);
  if (bytes !== undefined)
    throw new RecordTooLargeError(
      `The record of '${matter.instance.id}' would hold ${bytes} bytes; ${largestRecord} are the most`,
      { instanceId: matter.instance.id, bytes },
    );
};

/**
 * Steps the statechart and takes down what it did: patches, effects, requirement ids. Undefined where the chart does
 * not take the command.
 * @throws DefinitionError where the definition cannot carry out what it allows; RecordTooLargeError.
 */
export const happen = (matter: Matter): Happening | undefined => {
  const { procedure, instance, definition } = matter;
  const step = stepChart(matter);
  if (!step) return undefined;
  // The first entry tells the whole record, so that a journal folds without any definition code (rule R1).
  const before = instance.revision === 0 ? {} : instance.record;
  const foreign = newJsonIssue(step.record, before);
  if (foreign) return unsound(matter, `it would leave a record that is not JSON: ${describeIssues([foreign])}`);
  const difference = diffRecord(before, step.record);
  const { next, patches } = difference;
  if (patches.length > 0) checkRecord(matter, before, difference);
  return {
    state: step.state,
    record: next,
    patches,
    effects: announcedEffects(procedure, instance, step.announcements),
    requirements: [...new Set([definition.requirement, ...step.requirements])],
  };
};
