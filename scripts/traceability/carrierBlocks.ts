import type { Carrier } from '@statedesk/core';
import { tableOf } from './cells.ts';
import { kindWords } from './kindWords.ts';
import type { Trace } from './trace.ts';

const row = ({ kind, name, requirements }: Carrier): readonly string[] => [
  `${kindWords[kind].en} ${kindWords[kind].zh}`,
  `\`${name}\``,
  requirements.join(', '),
];

/** Each part of each procedure with what it carries: a table a procedure. */
export const carrierBlocks = ({ carriers }: Trace): readonly string[] =>
  [...Map.groupBy(carriers, ({ procedure }) => procedure)].flatMap(([procedure, own]) => [
    `### ${procedure}`,
    tableOf(['Kind 种类', 'Part 部分', 'Requirements 要求'], own.map(row)),
  ]);
