import type { Receipt } from '@statedesk/engine';
import type { Dice } from './dice.ts';
import type { Target } from './workload.ts';

/** The instances that people know of, since a receipt named them. */
export interface Targets {
  /** Takes note of a receipt that stays. */
  learn(key: string, receipt: Receipt): void;
  /** One of them; undefined: a new one is opened, as long as there are fewer than `most`. */
  aim(dice: Dice, most: number): Target | undefined;
  find(id: string): Target | undefined;
}

export const createTargets = (): Targets => {
  const targets = new Map<string, Target>();
  const counted = new Set<string>();
  return {
    learn: (key, receipt) => {
      if (receipt.outcome === 'refused') return;
      const { instanceId: id } = receipt;
      const before = targets.get(id);
      const taken = (before?.taken ?? 0) + (counted.has(key) ? 0 : 1);
      counted.add(key);
      const last = before && before.last.revision > receipt.revision ? before.last : receipt;
      targets.set(id, { id, taken, last });
    },
    aim: (dice, most) => {
      const isOpening = targets.size < most && dice.happens(300);
      return isOpening ? undefined : dice.oneOf([...targets.values()]);
    },
    find: (id) => targets.get(id),
  };
};
