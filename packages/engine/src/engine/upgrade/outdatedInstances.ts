import { pinPrefix } from '../../documents/pins.ts';
import type { PinnedInstance } from '../../store/storedRows.ts';
import type { EngineParts } from '../parts.ts';

/** The versions in the store that the newest one of their procedure takes over, as the pins of their instances begin. */
const outdated = ({ procedures }: EngineParts): readonly string[] =>
  [...new Set(procedures.known.map(({ procedure }) => procedure))].flatMap((id) =>
    Object.keys(procedures.newest(id).upgrades ?? {}).map((version) =>
      pinPrefix({ procedure: id, version: Number(version) }),
    ),
  );

/** The instances of outdated versions, by position; one more than `limit`, so that the next call is known. By an index. */
export const outdatedInstances = async (
  parts: EngineParts,
  { after, limit }: { readonly after: number; readonly limit: number },
): Promise<readonly PinnedInstance[]> => {
  const prefixes = outdated(parts);
  // Every instance has one policy.
  const policies = (await parts.store.pins()).filter((pin) =>
    prefixes.some((prefix) => pin.startsWith(`${prefix}policy `)),
  );
  const found = await Promise.all(policies.map((pin) => parts.store.pinnedTo(pin, after, limit + 1)));
  return found
    .flat()
    .sort((left, right) => left.position - right.position)
    .slice(0, limit + 1);
};
