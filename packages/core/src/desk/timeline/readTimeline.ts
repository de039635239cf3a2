import { isJsonObject, type Engine, type Person, type Procedure } from '@statedesk/engine';
import { journalOf } from '../journalOf.ts';
import type { TimelineItem } from './timelineItem.ts';
import { timelineOf } from './timelineOf.ts';

/** Whose story is told, in the words of which procedures: of two with one id the later, which has own rules in it. */
export interface TimelineQuery {
  readonly actor: Person | undefined;
  readonly procedures: readonly Procedure[];
}

/** The whole journal of an instance as a story, personal values joined. @throws UnknownInstanceError, store errors */
export const readTimeline = async (
  engine: Pick<Engine, 'journal' | 'reveal'>,
  instanceId: string,
  { actor, procedures }: TimelineQuery,
): Promise<readonly TimelineItem[]> => {
  const entries = await journalOf(engine, instanceId, actor);
  const procedure = procedures.findLast(({ id }) => id === entries[0]?.definition.procedure);
  if (procedure === undefined) return [];
  const items = timelineOf(entries, procedure);
  const said = await engine.reveal(Object.fromEntries(items.map((item) => [String(item.revision), item.said])));
  if (!isJsonObject(said)) return items;
  return items.map((item) => ({ ...item, said: said[String(item.revision)] ?? item.said }));
};
