import type { Carrier } from '@statedesk/core';
import { titleLink } from './cells.ts';
import { kindWords } from './kindWords.ts';
import type { Trace, TracedRequirement } from './trace.ts';

/** The carriers of one requirement: a line for each procedure and kind. */
const carrierLines = (carriers: readonly Carrier[]): readonly string[] => {
  const lines = new Map<string, string[]>();
  for (const { procedure, kind, name } of carriers) {
    const head = `${procedure}, ${kindWords[kind].en} ${kindWords[kind].zh}`;
    lines.set(head, [...(lines.get(head) ?? []), `\`${name}\``]);
  }
  return [...lines].map(([head, names]) => `- ${head}: ${names.join(' · ')}`);
};

const block = ({ id, source, title: { en, zh }, carriers, titles }: TracedRequirement): string =>
  [
    `### ${id} ${en} ${zh} (${source})`,
    '',
    ...(carriers.length === 0 ? ['- nothing yet 尚无'] : carrierLines(carriers)),
    ...(titles.length === 0 ? ['- no test yet 尚无测试'] : titles.map((title) => `- ✓ ${titleLink(title)}`)),
  ].join('\n');

/** Each requirement in the catalogue's order. */
export const requirementBlocks = ({ requirements }: Trace): readonly string[] => requirements.map(block);
