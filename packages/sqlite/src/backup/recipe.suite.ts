import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** The programs that docs/stores.md shows for a backup and for restoring it. */
const shown = (): { readonly backup: string; readonly restore: string } => {
  const page = readFileSync(join(root, 'docs/stores.md'), 'utf8');
  const section = page.slice(page.indexOf('## Backup'), page.indexOf('## When a file is not whole'));
  const [backup, restore] = [...section.matchAll(/```ts\n(.*?)```/gsu)].map(([, text = '']) => text);
  if (backup === undefined || restore === undefined) throw new Error('docs/stores.md shows no backup');
  return { backup, restore };
};

/** Runs one of them in a folder as a process of its own; what it printed. */
export const follow = async (recipe: 'backup' | 'restore', folder: string): Promise<string> => {
  // Within the workspace, where its packages are found by name.
  const programs = join(root, '.tmp', `backup-recipe-${process.pid}`);
  mkdirSync(programs, { recursive: true });
  const program = join(programs, `${recipe}.ts`);
  writeFileSync(program, shown()[recipe]);
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [program], { cwd: folder });
    if (stderr !== '') throw new Error(stderr);
    return stdout;
  } finally {
    rmSync(programs, { recursive: true });
  }
};
