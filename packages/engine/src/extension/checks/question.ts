import type { DefinitionFault } from '../../errors/definitionFault.ts';
import type { Extending } from '../extension.ts';

/** One question asked of every extension and its base; each fault names its place in the extension. */
export type Question = (extending: Extending) => readonly DefinitionFault[];
