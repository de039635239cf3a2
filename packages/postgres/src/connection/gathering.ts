import { nextTick } from 'node:process';

interface Asked<Answer> {
  readonly id: string;
  readonly resolve: (answer: Answer | undefined) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * One function that asks about one id, of one that asks about several: what is asked before the event loop goes on is
 * asked together, at most `largest` at a time, and nobody waits for company. Callers whose commits ended together go on
 * together: each on a connection of its own would wake as many processes of the server, and plan as often.
 *
 * @param ask Answers by id; an id without an answer is answered with undefined.
 */
export const gathering = <Answer>(
  largest: number,
  ask: (ids: readonly string[]) => Promise<ReadonlyMap<string, Answer>>,
): ((id: string) => Promise<Answer | undefined>) => {
  let gathered: Asked<Answer>[] = [];

  const settle = async (asked: readonly Asked<Answer>[]): Promise<void> => {
    try {
      const answers = await ask(asked.map(({ id }) => id));
      for (const { id, resolve } of asked) resolve(answers.get(id));
    } catch (error) {
      for (const { reject } of asked) reject(error);
    }
  };

  const askAll = (): void => {
    const all = gathered;
    gathered = [];
    for (let from = 0; from < all.length; from += largest) void settle(all.slice(from, from + largest));
  };

  return (id) =>
    new Promise((resolve, reject) => {
      gathered.push({ id, resolve, reject });
      if (gathered.length === 1) nextTick(askAll);
    });
};
