import { pinPrefix, pinTexts } from '../../documents/pins.ts';
import type { Procedure } from '../../definition/procedure.ts';
import { currentPins } from '../currentPins.ts';
import type { EngineParts } from '../parts.ts';

const ofVersion = (parts: EngineParts, procedure: Procedure, used: readonly string[]): readonly string[] => {
  const version = { procedure: procedure.id, version: procedure.version };
  const current = new Set(pinTexts({ ...version, ...currentPins(parts, procedure) }));
  return used.filter((pin) => pin.startsWith(pinPrefix(version)) && !current.has(pin));
};

/** The pins in use that an instance of the same definition would not get if it were born now; of known definitions. */
export const supersededPins = async (parts: EngineParts): Promise<readonly string[]> => {
  const used = await parts.store.pins();
  return parts.procedures.known.flatMap((definition) => {
    const procedure = parts.procedures.version(definition.procedure, definition.version);
    return procedure ? ofVersion(parts, procedure, used) : [];
  });
};
