import type { JsonObject } from '@statedesk/engine';
import type * as z from 'zod';

/** Reads the policy in a view, typed. Documents are immutable, so each is parsed once. */
export const policyReader = <Policy>(schema: z.ZodType<Policy>): ((document: JsonObject) => Policy) => {
  const read = new WeakMap<JsonObject, Policy>();
  return (document) => {
    const known = read.get(document);
    if (known !== undefined) return known;
    const policy = schema.parse(document);
    read.set(document, policy);
    return policy;
  };
};
