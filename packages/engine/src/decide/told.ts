import { fromDefinition } from '../definition/fromDefinition.ts';
import type { Procedure } from '../definition/procedure.ts';
import type { JsonObject } from '../json/json.ts';

/** What a command tells whoever gave it, of the record right after it: nothing, where it says nothing of that. Pure. */
export const told = (
  procedure: Procedure,
  { type, payload }: { readonly type: string; readonly payload: JsonObject },
  record: JsonObject,
): { readonly tells?: JsonObject } => {
  const definition = Object.hasOwn(procedure.commands, type) ? procedure.commands[type] : undefined;
  if (!definition?.tells) return {};
  return {
    tells: fromDefinition(procedure, `commands.${type}.tells`, () => definition.tells?.({ record, payload }) ?? {}),
  };
};
