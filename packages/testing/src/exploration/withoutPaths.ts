import { isJsonObject, type JsonObject } from '@statedesk/engine';

const withoutEach = (data: JsonObject, paths: readonly (readonly string[])[]): JsonObject => {
  const below = Map.groupBy(paths, ([key]) => key);
  const kept = Object.entries(data).flatMap(([key, inner]) => {
    const here = below.get(key) ?? [];
    if (here.some(({ length }) => length === 1)) return [];
    const isDeeper = here.length > 0 && isJsonObject(inner);
    return [
      [
        key,
        isDeeper
          ? withoutEach(
              inner,
              here.map(([, ...rest]) => rest),
            )
          : inner,
      ] as const,
    ];
  });
  return Object.fromEntries(kept);
};

/** A record without what is at some places in it: `notes`, `contact.telephone`. */
export const withoutPaths = (record: JsonObject, paths: readonly string[]): JsonObject =>
  withoutEach(
    record,
    paths.map((path) => path.split('.')),
  );
