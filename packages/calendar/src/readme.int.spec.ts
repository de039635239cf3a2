import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const inPackage = (path: string) => new URL(`../${path}`, import.meta.url);

describe('the README’s program', () => {
  it('runs as printed and prints what its comments say', () => {
    const readme = readFileSync(inPackage('README.md'), 'utf8');
    const program = /```ts\n(.*?)```/s.exec(readme)?.[1] ?? '';
    const said = [...program.matchAll(/console\.log\(.*\); \/\/ (.*)/g)].map(([, text]) => text);
    const folder = inPackage('.tmp/');
    mkdirSync(folder, { recursive: true });
    const file = new URL('readme.ts', folder);
    try {
      writeFileSync(file, program);
      const printed = execFileSync(process.execPath, [file.pathname], { encoding: 'utf8' });
      expect([said.length, printed.trim().split('\n')]).toEqual([2, said]);
    } finally {
      rmSync(file);
    }
  });
});
