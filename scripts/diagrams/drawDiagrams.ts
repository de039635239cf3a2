// `pnpm diagrams`: writes docs/diagrams, the matrix of permissions, the commands and the README's overview from the definitions.
// With `--check` it writes nothing, lists the files that differ and fails.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../workspace/root.ts';
import { differences, generatedFiles, strayFiles } from './generatedFiles.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

const generated = generatedFiles();
const different = differences(generated);

if (values.check) {
  for (const path of different) console.log(`differs: ${path}`);
  if (different.length > 0) {
    console.log('The definitions draw something else: run `pnpm diagrams`, look at the pictures, commit them.');
    process.exitCode = 1;
  }
} else {
  for (const path of strayFiles(generated)) rmSync(join(root, path));
  for (const [path, text] of generated) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  for (const path of different) console.log(`${generated.has(path) ? 'wrote' : 'removed'} ${path}`);
}
console.log(`${generated.size} files, ${different.length} ${values.check ? 'differ' : 'changed'}`);
