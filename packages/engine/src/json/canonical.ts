import canonicalize from 'canonicalize';
import type { Json } from './json.ts';

/**
 * The RFC 8785 text of a JSON value: one value, one sequence of bytes, on every machine.
 * What is hashed is the UTF-8 encoding of this text (rule R2).
 */
export const canonical = (value: Json): string => canonicalize(value) ?? 'null';
