import { canonicalRecord } from './canonical.ts';
import type { JsonObject } from './json.ts';

const utf8 = new TextEncoder();

/**
 * How many bytes a record takes as JSON in UTF-8 where they are more than `most`; undefined where they are not. Its text is
 * made once, for this and for its snapshot; bytes are counted only where its characters leave it open.
 */
export const bytesBeyond = (record: JsonObject, most: number): number | undefined => {
  const text = canonicalRecord(record);
  if (text.length * 3 <= most) return undefined;
  const bytes = utf8.encode(text).length;
  return bytes > most ? bytes : undefined;
};
