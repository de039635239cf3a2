import type * as z from 'zod';
import { parseWith } from '../../door/schemaIssues.ts';
import type { DefinitionFault } from '../../errors/definitionFault.ts';
import { isJsonObject } from '../../json/json.ts';
import { fromPointer } from '../../json/pointer.ts';
import { definitionShape } from '../definitionShape.ts';

/** Where something has not the shape of its schema. @param place what the whole of it is called: `definition` */
export const shapeFaultsOf = (schema: z.ZodType, value: unknown, place: string): readonly DefinitionFault[] => {
  try {
    const { issues } = parseWith(schema, value);
    return issues.map(({ path, message }) => ({ place: fromPointer(path).join('.') || place, message: message.en }));
  } catch {
    return [{ place, message: 'it could not be read: one of its getters throws' }];
  }
};

/** Asked before any other check reads a part: what is no definition at all, or lacks one, is a fault like any other. */
export const shapeFaults = (definition: unknown): readonly DefinitionFault[] =>
  shapeFaultsOf(definitionShape, definition, 'definition');

/** What to call it in an error, whatever it is. */
export const nameOf = (definition: unknown): string => {
  try {
    return isJsonObject(definition) && typeof definition['id'] === 'string' ? definition['id'] : '(unnamed)';
  } catch {
    return '(unnamed)';
  }
};
