import { canonical } from '../../json/canonical.ts';
import type { DefinitionFault } from '../../errors/definitionFault.ts';
import type { Procedure } from '../procedure.ts';

/**
 * Before its first command an instance has done nothing: no effect goes out of the initial states, where no entry could
 * keep it, and both readings begin at the same place.
 */
export const beginning = ({
  charts: { practised, written },
}: Pick<Procedure, 'charts'>): readonly DefinitionFault[] => [
  ...practised.start.announcements.map(({ type }) => ({
    place: 'machine.initial',
    message: `effect '${type}' goes out before the first command, where no entry keeps it`,
  })),
  ...(canonical(practised.start.state) === canonical(written.start.state)
    ? []
    : [{ place: 'machine.initial', message: 'a practised transition is taken before the first command' }]),
];
