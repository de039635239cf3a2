import type { Engine, Entry, Person } from '@statedesk/engine';

const atOnce = 1_000;

/** Every entry of an instance, in order. @throws UnknownInstanceError */
export const journalOf = async (
  engine: Pick<Engine, 'journal'>,
  instanceId: string,
  actor?: Person,
): Promise<readonly Entry[]> => {
  const all: Entry[] = [];
  for (;;) {
    const page = await engine.journal(instanceId, { after: all.length, limit: atOnce, ...(actor ? { actor } : {}) });
    all.push(...page.map(({ entry }) => entry));
    if (page.length < atOnce) return all;
  }
};
