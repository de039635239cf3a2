import type { Books } from '../books.ts';
import type { Finding } from '../finding.ts';
import type { Attempt } from '../ledger.ts';

/** What was taken of a list and never given otherwise, as it came to the instances: a key given again may have come first. */
const taken = (list: readonly Attempt[], tries: ReadonlyMap<string, readonly Attempt[]>) =>
  list.flatMap(({ key, answer }) => {
    const receipt = answer?.receipt;
    if (receipt === undefined || receipt.outcome === 'refused' || tries.get(key)?.length !== 1) return [];
    return { key, id: receipt.instanceId, revision: receipt.revision };
  });

/** Commands given at once come to each instance in the order of their list. */
export const checkLists = ({ ledger }: Books): readonly Finding[] => {
  const attempts = ledger.attempts();
  const tries = Map.groupBy(attempts, ({ key }) => key);
  const lists = Map.groupBy(attempts, ({ list }) => list);
  lists.delete(undefined);
  return [...lists.values()].flatMap((list) =>
    [...Map.groupBy(taken(list, tries), ({ id }) => id).values()].flatMap((ofOne) =>
      ofOne.flatMap(({ key, id, revision }, index): readonly Finding[] => {
        const before = ofOne[index - 1];
        if (before === undefined || before.revision < revision) return [];
        return [{ rule: 'list-order', message: `'${id}' took ${key} before ${before.key}, which was given first` }];
      }),
    ),
  );
};
