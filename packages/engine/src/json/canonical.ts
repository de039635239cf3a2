import canonicalize from 'canonicalize';

/**
 * The RFC 8785 text of a JSON value: one value, one sequence of bytes, on every machine.
 * What is hashed is the UTF-8 encoding of this text (rule R2).
 * The value is JSON already: doors and schemas see to that.
 */
export const canonical = (value: unknown): string => canonicalize(value) ?? 'null';
