import { postJson } from '../http/postJson.ts';
import type { Change, Ledger } from './ledger.ts';

const timeout = 30_000;

const tell = async ({ reference, request, outcomes }: Change, place: number, token: string): Promise<unknown> => {
  const { incident, handOver, callback } = request;
  const notice = { notice: `${reference}/${place + 1}`, incident, handOver, reference, ...outcomes[place] };
  return postJson(callback, notice, { headers: { authorization: `Bearer ${token}` }, timeout });
};

/**
 * Tells the desk every outcome it has not acknowledged, in their order; with `again` those besides that it has, as a system
 * does that lost the answers. What is not acknowledged is told the next time. Gives how many were.
 */
export const tellOutcomes = async (
  ledger: Ledger,
  { token, again }: { readonly token: string; readonly again: boolean },
): Promise<number> => {
  let acknowledged = 0;
  for (const change of ledger.changes()) {
    for (let place = again ? 0 : change.told; place < change.outcomes.length; place += 1) {
      const told = await tell(change, place, token).then(
        () => true,
        () => false,
      );
      if (!told) break;
      acknowledged += 1;
      ledger.acknowledge(change.reference, Math.max(change.told, place + 1));
    }
  }
  return acknowledged;
};
