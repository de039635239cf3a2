import type { Engine, Person } from '@statedesk/engine';
import { readIncident } from '../../incident/readIncident.ts';
import type { Suggestion } from './suggestion.ts';
import { suggestionsFor } from './suggestionsFor.ts';

/** What is like an incident, for somebody who works on it. @throws UnknownInstanceError, InvalidQueryError */
export const incidentSuggestions = async (
  engine: Engine,
  instanceId: string,
  actor?: Person,
): Promise<readonly Suggestion[]> => {
  const { tenant } = await engine.read(instanceId, actor);
  const { procedure, record } = await engine.derivation(instanceId, actor);
  if (procedure !== 'incident') return [];
  const { symptom, classification, configurationItem: item } = readIncident(record);
  const sought = { instanceId, tenant, text: symptom ?? '', category: classification?.category ?? null, item };
  return suggestionsFor(engine, sought, actor);
};
