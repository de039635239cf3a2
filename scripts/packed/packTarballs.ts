import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { scratch } from '../workspace/root.ts';
import { runOrThrow } from '../workspace/run.ts';
import type { WorkspacePackage } from '../workspace/workspacePackages.ts';
import { publishedPackages } from '../workspace/workspacePackages.ts';

const packedSchema = z.array(z.object({ name: z.string(), filename: z.string() }));

/** A package as npm would serve it: the tarball of its last build. */
export interface Tarball {
  readonly source: WorkspacePackage;
  readonly path: string;
}

/** Packs every published package into an emptied folder. Build first: it packs what `dist` holds. */
export const packTarballs = (folder: string): readonly Tarball[] => {
  const destination = join(scratch, folder);
  rmSync(destination, { recursive: true, force: true });
  mkdirSync(destination, { recursive: true });
  const packages = publishedPackages();
  const filters = packages.map(({ manifest }) => `--filter=${manifest.name}`);
  const printed = runOrThrow('pnpm', [...filters, 'pack', '--pack-destination', destination, '--json']);
  const packed = packedSchema.parse(JSON.parse(printed));
  return packages.map((source) => {
    const tarball = packed.find(({ name }) => name === source.manifest.name);
    if (tarball === undefined) throw new Error(`${source.manifest.name} was not packed`);
    return { source, path: tarball.filename };
  });
};
