import type { Procedure } from '../definition/procedure.ts';
import { DefinitionError } from '../errors/definitionError.ts';
import { UnknownProcedureError } from '../errors/unknownProcedureError.ts';
import type { KnownDefinition } from '../store/storedRows.ts';

/** The definitions an engine was given, by id and version. */
export interface ProcedureShelf {
  readonly known: readonly KnownDefinition[];
  /** The highest version of a procedure; where none is named, of the default or the only one. @throws UnknownProcedureError */
  newest(id: string | undefined): Procedure;
  /** The same for a command: where none is named, of the one procedure that has a command of this name. @throws UnknownProcedureError */
  taking(command: string, id: string | undefined): Procedure;
  /** One version, or undefined. */
  version(id: string, version: number): Procedure | undefined;
}

const nameOf = ({ id, version }: Pick<Procedure, 'id' | 'version'>): string => `${id}@${version}`;

/** Puts definitions on the shelf. @throws DefinitionError where two have the same id and version. */
export const shelve = (procedures: readonly Procedure[], defaultProcedure?: string): ProcedureShelf => {
  const byName = new Map<string, Procedure>();
  for (const procedure of procedures) {
    const name = nameOf(procedure);
    if (byName.has(name))
      throw new DefinitionError(`Two definitions are called ${name}`, {
        procedure: procedure.id,
        places: [{ place: 'version', message: `${name} is there twice` }],
      });
    byName.set(name, procedure);
  }
  const ids = [...new Set(procedures.map(({ id }) => id))];
  const unknown = (procedure: string): never => {
    throw new UnknownProcedureError(`This engine runs ${ids.join(', ') || 'no procedure'}, not '${procedure}'`, {
      procedure,
      known: [...byName.keys()],
    });
  };
  const newest = (id: string | undefined): Procedure => {
    const wanted = id ?? defaultProcedure ?? (ids.length === 1 ? ids[0] : undefined);
    const [first] = procedures.filter((one) => one.id === wanted).sort((a, b) => b.version - a.version);
    return first ?? unknown(id ?? '(none named)');
  };
  return {
    known: procedures.map(({ id, version }) => ({ procedure: id, version })),
    newest,
    taking: (command, id) => {
      const takers = id === undefined ? ids.filter((each) => Object.hasOwn(newest(each).commands, command)) : [];
      return newest(takers.length === 1 ? takers[0] : id);
    },
    version: (id, version) => byName.get(nameOf({ id, version })),
  };
};
