import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import serialize from 'canonicalize';
import type { CalendarDocument } from './calendarSchema.ts';

/** `sha256:` and the hex digest of the document's RFC 8785 JSON, the same in every process and browser (R2, R4). */
export function contentHash(document: CalendarDocument): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(serialize(document) ?? '')))}`;
}
