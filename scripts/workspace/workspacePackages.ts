import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackageManifest } from './packageManifest.ts';
import { packageManifestSchema } from './packageManifest.ts';
import { root } from './root.ts';

/** A folder under `packages/` with its manifest. */
export interface WorkspacePackage {
  readonly folder: string;
  readonly directory: string;
  readonly manifest: PackageManifest;
}

const readPackage = (folder: string): WorkspacePackage => {
  const directory = join(root, 'packages', folder);
  const json: unknown = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'));
  return { folder, directory, manifest: packageManifestSchema.parse(json) };
};

/** All packages of the workspace, by folder name. */
export const workspacePackages = (): readonly WorkspacePackage[] =>
  readdirSync(join(root, 'packages'))
    .filter((folder) => existsSync(join(root, 'packages', folder, 'package.json')))
    .sort()
    .map(readPackage);

/** The packages that go to npm. */
export const publishedPackages = (): readonly WorkspacePackage[] =>
  workspacePackages().filter(({ manifest }) => manifest.private !== true);

/** The import specifiers a user of the package may write: `@statedesk/calendar`, `@statedesk/calendar/china`. */
export const entryPoints = ({ manifest }: WorkspacePackage): readonly string[] =>
  Object.entries(manifest.exports)
    .filter(([, target]) => target.endsWith('.ts'))
    .map(([subpath]) => manifest.name + subpath.slice(1));
