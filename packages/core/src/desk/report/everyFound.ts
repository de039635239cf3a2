import type { Engine, FoundInstance, Query } from '@statedesk/engine';

const atOnce = 1_000;

/** Everything that a query finds, page by page, in the order of the instances' births. */
export async function* everyFound(
  engine: Pick<Engine, 'find'>,
  query: Pick<Query, 'procedure' | 'where'>,
  tenant: string | undefined,
): AsyncGenerator<FoundInstance> {
  for (let after: string | undefined; ;) {
    const page = await engine.find({
      ...query,
      limit: atOnce,
      ...(after === undefined ? {} : { after }),
      ...(tenant === undefined ? {} : { tenant }),
    });
    yield* page;
    after = page.at(-1)?.id;
    if (page.length < atOnce) return;
  }
}
