import type { Host, JournalEntry } from '@statedesk/engine';

/** Whose journals are exchanged: a desk, an engine. */
export type JournalSource = Pick<Host, 'changes'>;

const pageSize = 500;

/** Every entry behind a position, in the order of commits, page by page, as far as another. */
export async function* journalEntries(
  source: JournalSource,
  until = Number.POSITIVE_INFINITY,
): AsyncGenerator<JournalEntry> {
  let after = 0;
  for (;;) {
    const page = await source.changes({ after, limit: pageSize });
    for (const entry of page) if (entry.position <= until) yield entry;
    after = page.at(-1)?.position ?? until;
    if (page.length === 0 || after >= until) return;
  }
}
