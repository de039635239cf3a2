import type { Question } from './question.ts';

/** What it adds has names of its own: under one of the base's it would take the base's place unseen. */
export const newNames: Question = ({ base, extension }) => {
  const kinds = ['requirements', 'roles', 'calendars', 'observations', 'commands', 'effects', 'guards'] as const;
  return kinds.flatMap((kind) =>
    Object.keys(extension[kind] ?? {})
      .filter((name) => Object.hasOwn(base[kind] ?? {}, name))
      .map((name) => ({ place: `${kind}.${name}`, message: 'the base has one of this name' })),
  );
};
