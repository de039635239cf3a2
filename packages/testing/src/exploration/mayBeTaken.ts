import { permissions, type Person, type Procedure } from '@statedesk/engine';
import type { Standing } from './place.ts';
import type { Attempt } from './trial.ts';

/**
 * Whether an attempt may succeed at a place: its giver is not told no. Deciding those that cannot would cost most of the
 * time of a search, and so would asking about what is not tried. That a no is never wrong is a promise of its own (rule R14), and is tried on random ways.
 */
export const mayBeTaken = (
  procedure: Procedure,
  { instance, world }: Standing,
  commands: ReadonlySet<string>,
): ((attempt: Attempt) => boolean) => {
  const denials = new Map<string, ReadonlySet<string>>();
  const denialsOf = (actor: Person): ReadonlySet<string> => {
    const asked = permissions(procedure, instance, { actor, world, among: (command) => commands.has(command) });
    const denied = asked.filter(({ verdict }) => verdict === 'no');
    return new Set(denied.map(({ command }) => command));
  };
  return ({ command, actor }) => {
    const known = denials.get(actor.id) ?? denialsOf(actor);
    denials.set(actor.id, known);
    return !known.has(command.type);
  };
};
