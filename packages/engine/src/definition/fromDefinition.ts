import { DefinitionError } from '../errors/definitionError.ts';
import { wordsOf } from '../errors/wordsOf.ts';
import type { Procedure } from './procedure.ts';

// A proxy may throw even when it is asked what it is.
const isFault = (cause: unknown): boolean => {
  try {
    return cause instanceof DefinitionError;
  } catch {
    return false;
  }
};

/**
 * What a function of a definition gives. No error of its own leaves the engine: where it throws, that is a fault of the
 * definition, with its place.
 * @throws DefinitionError `definition-fault`
 */
export const fromDefinition = <Result>({ id }: Pick<Procedure, 'id'>, place: string, ask: () => Result): Result => {
  try {
    return ask();
  } catch (cause) {
    if (isFault(cause)) throw cause;
    const message = `threw: ${wordsOf(cause)}`;
    const fields = { procedure: id, places: [{ place, message }] };
    throw new DefinitionError(`${place} of procedure '${id}' ${message}`, fields, { cause });
  }
};
