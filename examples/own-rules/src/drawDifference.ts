// Writes `difference.md`: what the company's rules make otherwise, as a table, and the stage it touches as a picture, with
// what was added drawn as its own. `--check` writes nothing and fails where the page differs.
import { readFileSync, writeFileSync } from 'node:fs';
import { stageDiagram } from '@statedesk/diagrams';
import type { Difference, Label } from '@statedesk/engine';
import { ownRules } from './ownRules.ts';

const standings: Readonly<Record<Difference['standing'], Label>> = {
  adds: { en: 'adds', zh: '新增' },
  tightens: { en: 'tightens', zh: '收紧' },
  loosens: { en: '**loosens**', zh: '**放宽**' },
  undecided: { en: 'undecided', zh: '未定' },
};

const row = ({ standing, requirement, place, message }: Difference): string => {
  const { en, zh } = standings[standing];
  return `| ${en} ${zh} | ${requirement ?? ''} | \`${place}\` | ${message.en}<br>${message.zh} |`;
};

const table = (differences: readonly Difference[]): string =>
  ['| | § | | |', '| --- | --- | --- | --- |', ...differences.map(row)].join('\n');

const { name, version, base, differences, deviations } = ownRules.extension;

const page = [
  `# ${ownRules.title.en} ${ownRules.title.zh}`,
  `What \`${name}\` ${version} makes otherwise of \`${base.id}\` v${base.version}. Written by \`src/drawDifference.ts\`.`,
  '## Deviations 偏离',
  deviations.length === 0 ? 'None. 无。' : table(deviations),
  '## Everything that is otherwise 全部差异',
  table(differences),
  '## The stage it touches 所涉阶段',
  '`✚` and a thick green frame: the company’s own. `✚` 与绿色粗框：企业自有。',
  ...(['en', 'zh'] as const).map(
    (language) => `\`\`\`mermaid\n${stageDiagram(ownRules, { language, stage: 'solution' })}\`\`\``,
  ),
  '',
].join('\n\n');

const file = new URL('../difference.md', import.meta.url);
if (!process.argv.includes('--check')) writeFileSync(file, page);
else if (readFileSync(file, 'utf8') !== page) {
  console.log('difference.md is not what the rules make otherwise: run src/drawDifference.ts');
  process.exitCode = 1;
}
