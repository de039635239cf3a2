import pLimit from 'p-limit';
import type { Gate } from './gates.ts';

/**
 * Goes through gates in their order, some at a time. One that reads what another leaves begins when that one has ended,
 * if it was asked for at all. Gives those that did not hold.
 */
export const failedOf = async (
  gates: readonly Gate[],
  atOnce: number,
  holds: (gate: Gate) => Promise<boolean>,
): Promise<readonly Gate[]> => {
  const limit = pLimit(atOnce);
  const ends = new Map<string, Promise<boolean>>();
  for (const gate of gates) {
    const before = (gate.after ?? []).flatMap((script) => ends.get(script) ?? []);
    ends.set(
      gate.script,
      Promise.all(before).then(() => limit(() => holds(gate))),
    );
  }
  const held = await Promise.all(ends.values());
  return gates.filter((_, index) => held[index] === false);
};
