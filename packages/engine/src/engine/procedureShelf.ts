import type { Procedure } from '../definition/procedure.ts';
import { DefinitionError } from '../errors/definitionError.ts';
import { UnknownProcedureError } from '../errors/unknownProcedureError.ts';
import type { KnownDefinition } from '../store/store.ts';

/** The definitions an engine was given, by id and version. */
export interface ProcedureShelf {
  readonly known: readonly KnownDefinition[];
  /** The highest version of a procedure; of the only one where none is named. @throws UnknownProcedureError */
  newest(id: string | undefined): Procedure;
  /** One version, or undefined. */
  version(id: string, version: number): Procedure | undefined;
}

const nameOf = ({ id, version }: Pick<Procedure, 'id' | 'version'>): string => `${id}@${version}`;

/** Puts definitions on the shelf. @throws DefinitionError where two have the same id and version. */
export const shelve = (procedures: readonly Procedure[]): ProcedureShelf => {
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
  return {
    known: procedures.map(({ id, version }) => ({ procedure: id, version })),
    newest: (id) => {
      const wanted = id ?? (ids.length === 1 ? ids[0] : undefined);
      const [newest] = procedures.filter((one) => one.id === wanted).sort((a, b) => b.version - a.version);
      return newest ?? unknown(id ?? '(none named)');
    },
    version: (id, version) => byName.get(nameOf({ id, version })),
  };
};
