import type { DefinitionFault } from '../../errors/definitionFault.ts';

/** Of the names at a place those that nothing has. @param what they would be names of: `command of the base` */
export const unknown = (
  place: string,
  what: string,
  names: readonly string[],
  known: (name: string) => boolean,
): readonly DefinitionFault[] =>
  names.filter((name) => !known(name)).map((name) => ({ place, message: `there is no ${what} '${name}'` }));
