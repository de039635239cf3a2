// The desk's side of an outside system: what goes out, and where it comes back. This is what an application writes.
import type { DeskEffectHandlers } from '@statedesk/core';
import { postJson } from './http/postJson.ts';

/** Where the outside system is, where it calls back, and how long it is waited for. */
export interface ChangeManagement {
  /** Asked anew each time: a system that comes back may be somewhere else. */
  readonly url: () => string;
  readonly callback: string;
  /** Milliseconds. */
  readonly patience: () => number;
}

/**
 * Posts hand-overs and withdrawals. A throw is tried again by the desk's worker, later and under the same key: asked twice,
 * the other side has one change (rule R18).
 */
export const changeManagement = ({ url, callback, patience }: ChangeManagement): DeskEffectHandlers => ({
  handChangeOver: async ({ key, payload }, { instanceId, signal }) => {
    await postJson(
      `${url()}/requests`,
      { incident: instanceId, ...payload, callback },
      { headers: { 'idempotency-key': key }, timeout: patience(), signal },
    );
  },
  takeChangeBack: async ({ payload: { handOver } }, { instanceId, signal }) => {
    await postJson(`${url()}/withdrawals`, { incident: instanceId, handOver }, { timeout: patience(), signal });
  },
});
