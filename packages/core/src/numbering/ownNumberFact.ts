import type { FactDefinition, KeywordSlot } from '@statedesk/engine';
import type { Numbers } from './numbersSchema.ts';

interface Numbered {
  readonly numbers?: Numbers;
}

/** By its running number an instance is found that has one of its own (rule R17). */
export const ownNumberFact = (slot: KeywordSlot) =>
  ({
    slot,
    label: { en: 'Running number', zh: '编号' },
    project: ({ numbers }: Numbered) => numbers?.[0]?.number ?? null,
  }) satisfies FactDefinition<Numbered>;
