import type { FactDefinition, KeywordSlot } from '@statedesk/engine';
import type { Numbers } from './numbersSchema.ts';

interface Numbered {
  readonly numbers?: Numbers;
}

/** By its running number an instance is found that has one of its own (rule R17); not by those of its papers. */
export const ownNumberFact = (slot: KeywordSlot) =>
  ({
    slot,
    label: { en: 'Running number', zh: '编号' },
    project: ({ numbers }: Numbered) => numbers?.find(({ kind, subject }) => subject === kind)?.number ?? null,
  }) satisfies FactDefinition<Numbered>;
