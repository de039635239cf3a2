import type { Procedure } from '../../definition/procedure.ts';

/** The names of effects that a procedure has as commands to other instances, or of whose end it wants to be told. */
export const talkingEffects = (procedures: readonly Procedure[]): ReadonlySet<string> =>
  new Set(
    procedures.flatMap(({ effects }) =>
      Object.entries(effects).flatMap(([name, effect]) =>
        effect.command || effect.commands || effect.reports ? name : [],
      ),
    ),
  );
