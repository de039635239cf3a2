import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Two ways to say the same: what each entry point exports, as one line of JSON. */
const programs = (specifiers: string) => ({
  'entryPoints.mjs': `
const seen = {};
for (const name of ${specifiers}) seen[name] = Object.keys(await import(name)).sort();
console.log(JSON.stringify(seen));
`,
  'entryPoints.cjs': `
const seen = {};
for (const name of ${specifiers}) seen[name] = Object.keys(require(name)).sort();
console.log(JSON.stringify(seen));
`,
});

/** Writes one program for each module system that loads all entry points. Gives their file names. */
export const writeEntryPointPrograms = (directory: string, specifiers: readonly string[]): readonly string[] =>
  Object.entries(programs(JSON.stringify(specifiers))).map(([file, text]) => {
    writeFileSync(join(directory, file), text);
    return file;
  });
