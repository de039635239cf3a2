import type { JournalEntry } from '@statedesk/engine';
import { regionStates } from '../exchange/regionStates.ts';
import type { OcelObject } from './ocelLog.ts';
import { relatedInstances, type RelatedInstance } from './relatedInstances.ts';
import type { Survey } from './survey.ts';

interface Gathered {
  readonly id: string;
  readonly type: string;
  readonly attributes: { readonly name: string; readonly value: string; readonly time: string }[];
  readonly related: Map<string, RelatedInstance>;
}

const asObject = ({ related, ...object }: Gathered): OcelObject => ({
  ...object,
  relationships: [...related.values()].map(({ id, field }) => ({ objectId: id, qualifier: field })),
});

/** Instances as objects, of entries that come instance by instance: where each stood since when, and what it named. */
export async function* ocelObjects(
  entries: AsyncIterable<JournalEntry>,
  { instances }: Pick<Survey, 'instances'>,
): AsyncGenerator<OcelObject> {
  let open: Gathered | undefined;
  for await (const { entry, instanceId } of entries) {
    if (open?.id !== instanceId) {
      if (open) yield asObject(open);
      open = { id: instanceId, type: entry.definition.procedure, attributes: [], related: new Map() };
    }
    for (const [name, value] of Object.entries(regionStates(entry.state)))
      open.attributes.push({ name, value, time: entry.occurredAt });
    for (const one of relatedInstances(entry, (id) => instances.has(id)))
      open.related.set(`${one.id} ${one.field}`, one);
  }
  if (open) yield asObject(open);
}
