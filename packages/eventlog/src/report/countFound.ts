import type { Catalogue, Query } from '@statedesk/engine';

const pageSize = 1_000;

/** How many instances `find` gives for a query, read page by page: one page in memory at a time. */
export const countFound = async ({ find }: Pick<Catalogue, 'find'>, query: Query): Promise<number> => {
  let found = 0;
  let after: string | undefined;
  for (;;) {
    const page = await find({ ...query, limit: pageSize, ...(after === undefined ? {} : { after }) });
    found += page.length;
    if (page.length < pageSize) return found;
    after = page.at(-1)?.id;
  }
};
