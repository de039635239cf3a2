import * as z from 'zod';
import { DocumentError } from '../errors/documentError.ts';
import { hashText } from '../hash/contentHash.ts';
import type { Json } from '../json/json.ts';
import type { Store } from '../store/store.ts';

const json: z.ZodType<Json> = z.json();

/** A document an instance is pinned to, read by its hash. @throws DocumentError where it is missing or was changed. */
export const fetchDocument = async (store: Store, hash: string): Promise<Json> => {
  const stored = await store.document(hash);
  if (stored && hashText(stored.text) === hash) return json.parse(JSON.parse(stored.text));
  const fault = stored ? 'does not match its hash' : 'is not in the store';
  throw new DocumentError(`The document ${hash} ${fault}; restore it from a backup`, { document: hash, issues: [] });
};
