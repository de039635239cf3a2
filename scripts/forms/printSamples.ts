// `pnpm forms`: prints a sample of every form into docs/forms. With `--check` it writes nothing, lists the pages that
// differ and fails.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../workspace/root.ts';
import { samplePages } from './samplePages.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

const onDisk = (path: string): string | undefined =>
  existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined;

const pages = await samplePages();
const different = [...pages].filter(([path, page]) => onDisk(path) !== page);
for (const [path, page] of values.check ? [] : different) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), page);
}
for (const [path] of different) console.log(values.check ? `differs: ${path}` : `wrote ${path}`);
if (values.check && different.length > 0) {
  console.log('The forms print something else: run `pnpm forms`, look at the pages, commit them.');
  process.exitCode = 1;
}
