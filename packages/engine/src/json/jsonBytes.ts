import type { Json } from './json.ts';

const utf8 = new TextEncoder();

/** How many bytes a value takes as JSON in UTF-8. */
export const jsonBytes = (value: Json): number => utf8.encode(JSON.stringify(value)).length;
