import { catalogue } from '@statedesk/core';
import { carrierBlocks } from './carrierBlocks.ts';
import { edgeCaseBlock } from './edgeCaseBlock.ts';
import type { NotYet } from './gaps.ts';
import { requirementBlocks } from './requirementBlocks.ts';
import type { Trace } from './trace.ts';

const introduction = `# Traceability 要求追溯

Made from the definitions and from the titles of the tests by \`pnpm traceability\`; not edited by hand.
由定义与测试标题自动生成，请勿手工修改。

Each requirement, with the parts of the procedures that carry it and the tests titled with it; then each part, with what
it carries; then the cases between clauses. \`pnpm traceability:check\` fails where a row lacks either, and holds the
titles against a test run's report where one is named. That a title is honest, a reader has to judge:
[proofs](proofs.md) says what shows that a test would notice.

Source 来源: **T** the text says it 原文 · **R** our reading of it 解读 · **C** a control that only forbids or demands more 控制 · **P** an addition of practice 实践补充.`;

const notYetBlock = ({ requirements, edgeCases }: NotYet): readonly string[] => {
  const rows = [
    ...requirements.map((id) => `- ${id} ${catalogue[id].title.en} ${catalogue[id].title.zh}`),
    ...edgeCases.map((number) => `- edge case ${number}`),
  ];
  return rows.length === 0 ? [] : ['## Not yet carried 尚未实现', rows.join('\n')];
};

const summary = ({ requirements }: Trace): string => {
  const titles = new Set(requirements.flatMap((one) => one.titles.map(({ file, title }) => `${file} ${title}`)));
  const carriers = new Set(requirements.flatMap((one) => one.carriers));
  return `${requirements.length} requirements, ${carriers.size} parts that carry them, ${titles.size} titles of tests with their ids.`;
};

/** The page on what carries and tests each requirement, both ways, in both languages. */
export const traceabilityPage = (trace: Trace, notYet: NotYet): string =>
  [
    introduction,
    summary(trace),
    ...notYetBlock(notYet),
    '## From requirements to parts and tests 由要求到实现与测试',
    ...requirementBlocks(trace),
    '## From parts to requirements 由实现到要求',
    ...carrierBlocks(trace),
    '## Cases between clauses 条款之间的边界情况',
    edgeCaseBlock(trace),
    '',
  ].join('\n\n');
