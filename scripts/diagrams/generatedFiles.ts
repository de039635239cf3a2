import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deskProcedures, incidentProcedure } from '@statedesk/core';
import { matrixPage, overviewDiagram, procedurePages } from '@statedesk/diagrams';
import { root } from '../workspace/root.ts';
import { commandsPage } from './commandsPage.ts';
import { withMarkedBlock } from './markedBlock.ts';

/** The folder that holds nothing but generated pages. */
const diagramsFolder = 'docs/diagrams';

const readmeText = (): string => {
  const overview = overviewDiagram(incidentProcedure, { language: 'en' });
  const page = readFileSync(join(root, 'README.md'), 'utf8');
  return withMarkedBlock(page, 'diagram:overview', `\`\`\`mermaid\n${overview}\`\`\``);
};

/** Every file that is drawn from the definitions, by its path from the root, as it should be. */
export const generatedFiles = (): ReadonlyMap<string, string> =>
  new Map([
    ...procedurePages(deskProcedures).map(({ path, text }) => [`${diagramsFolder}/${path}`, text] as const),
    ['docs/permissions.md', matrixPage(deskProcedures)],
    ['docs/commands.md', commandsPage(deskProcedures)],
    ['README.md', readmeText()],
  ]);

const onDisk = (): readonly string[] => {
  const folder = join(root, diagramsFolder);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
};

/** Pages of diagrams that no definition draws any more. */
export const strayFiles = (generated: ReadonlyMap<string, string>): readonly string[] =>
  onDisk().filter((path) => !generated.has(path));

/** What differs from what the definitions draw: pages out of date, missing or stray. */
export const differences = (generated: ReadonlyMap<string, string>): readonly string[] => {
  const stale = [...generated].filter(([path, text]) => {
    const file = join(root, path);
    return !existsSync(file) || readFileSync(file, 'utf8') !== text;
  });
  return [...stale.map(([path]) => path), ...strayFiles(generated)].sort();
};
