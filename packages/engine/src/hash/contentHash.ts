import { canonical } from '../json/canonical.ts';
import { sha256 } from './sha256.ts';

/** A content address: the algorithm's name, a colon, lower-case hex. `sm3` has room beside it. */
export type ContentHash = `sha256:${string}`;

/** The content address of a text's UTF-8 bytes. */
export const hashText = (text: string): ContentHash => `sha256:${sha256(text)}`;

/** The content address of a JSON value, over its RFC 8785 form. */
export const contentHash = (value: unknown): ContentHash => hashText(canonical(value));
