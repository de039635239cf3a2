import { parseWith } from '../../door/schemaIssues.ts';
import type { DefinitionFault } from '../../errors/definitionFault.ts';
import { isJsonObject } from '../../json/json.ts';
import { fromPointer } from '../../json/pointer.ts';
import { definitionShape } from '../definitionShape.ts';

const place = 'definition';

/** Asked before any other check reads a part: what is no definition at all, or lacks one, is a fault like any other. */
export const shapeFaults = (definition: unknown): readonly DefinitionFault[] => {
  try {
    const { issues } = parseWith(definitionShape, definition);
    return issues.map(({ path, message }) => ({ place: fromPointer(path).join('.') || place, message: message.en }));
  } catch {
    return [{ place, message: 'it could not be read: one of its getters throws' }];
  }
};

/** What to call it in an error, whatever it is. */
export const nameOf = (definition: unknown): string => {
  try {
    return isJsonObject(definition) && typeof definition['id'] === 'string' ? definition['id'] : '(unnamed)';
  } catch {
    return '(unnamed)';
  }
};
