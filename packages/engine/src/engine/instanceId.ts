import type { StoredInstance } from '../store/storedRows.ts';
import { sha256 } from '../hash/sha256.ts';

/**
 * `incident/acme/0f3c…`: procedure, tenant, and 32 hex digits derived from both and the creating command's key, so that
 * a retry meets its first try (rule R16).
 */
export const deriveInstanceId = (procedure: string, tenant: string, idempotencyKey: string): string =>
  `${procedure}/${tenant}/${sha256(JSON.stringify([procedure, tenant, idempotencyKey])).slice(0, 32)}`;

/** Whether a row's id, procedure and tenant name each other. */
export const isIdOf = ({ id, procedure, tenant }: Pick<StoredInstance, 'id' | 'procedure' | 'tenant'>): boolean =>
  id.startsWith(`${procedure}/${tenant}/`);
