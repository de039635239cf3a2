import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageManifestSchema } from './packageManifest.ts';
import { importsOf, packageRules, testImportsOf } from './packageRules.ts';
import { publishedPackages, workspacePackages } from './workspacePackages.ts';

const ours = (dependencies: Readonly<Record<string, string>>): string[] =>
  Object.keys(dependencies)
    .filter((name) => name.startsWith('@statedesk/'))
    .map((name) => name.slice('@statedesk/'.length));

describe('architecture §4 packages depend in one direction', () => {
  it.each(workspacePackages())('$folder has its row in the table', ({ folder }) => {
    expect(Object.keys(packageRules)).toContain(folder);
  });

  it.each(workspacePackages())('$folder declares no package that it may not import', ({ folder, manifest }) => {
    expect([...importsOf(folder)]).toEqual(expect.arrayContaining(ours(manifest.dependencies)));
    expect([...testImportsOf(folder)]).toEqual(expect.arrayContaining(ours(manifest.devDependencies)));
  });

  it.each(Object.keys(packageRules))('%s is not above itself', (folder) => {
    expect(importsOf(folder)).not.toContain(folder);
  });

  it('keeps stores and hosts from each other, in tests too', () => {
    const adapters = ['sqlite', 'postgres', 'restate'];
    const seen = adapters.flatMap((adapter) =>
      [...testImportsOf(adapter)].filter((folder) => adapters.includes(folder)),
    );
    expect(seen).toEqual([]);
  });
});

describe('architecture §4 what is published is complete', () => {
  it.each(publishedPackages())('$folder says licence, engines, module type and side effects', ({ manifest }) => {
    expect(manifest).toMatchObject({
      license: 'MIT',
      type: 'module',
      sideEffects: false,
      engines: { node: '>=22.13' },
      publishConfig: { access: 'public' },
    });
    expect(manifest.description).toMatch(/\w{3}/u);
  });

  it.each(publishedPackages())('$folder has the files it names beside its build', ({ directory, manifest }) => {
    const files = manifest.files ?? [];
    const made = ['dist', 'README.md'];
    expect(files).toEqual(expect.arrayContaining(['dist', 'README.md', 'LICENSE']));
    expect(files.filter((file) => !made.includes(file) && !existsSync(join(directory, file)))).toEqual([]);
  });

  it.each(publishedPackages())('$folder publishes each entry point that the workspace sees', ({ manifest }) => {
    expect(Object.keys(manifest.publishConfig?.exports ?? {})).toEqual(Object.keys(manifest.exports));
    expect(manifest.exports).toHaveProperty(['./package.json']);
  });

  it.each(publishedPackages())('$folder names sources that exist', ({ directory, manifest }) => {
    const missing = Object.values(manifest.exports).filter((source) => !existsSync(join(directory, source)));
    expect(missing).toEqual([]);
  });

  it('refuses an entry point without types of its own for CommonJS', () => {
    const entry = { import: { types: './a.d.ts', default: './a.js' }, require: './a.cjs' };
    const manifest = { name: 'x', publishConfig: { exports: { '.': entry } } };
    expect(packageManifestSchema.safeParse(manifest).success).toBe(false);
  });
});
