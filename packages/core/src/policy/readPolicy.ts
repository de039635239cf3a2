import type { JsonObject } from '@statedesk/engine';
import { incidentPolicySchema, type IncidentPolicy } from './incidentPolicy.ts';

const read = new WeakMap<JsonObject, IncidentPolicy>();

/** The policy in a view, typed. Documents are immutable, so each is parsed once. */
export const readPolicy = (document: JsonObject): IncidentPolicy => {
  const known = read.get(document);
  if (known !== undefined) return known;
  const policy = incidentPolicySchema.parse(document);
  read.set(document, policy);
  return policy;
};
