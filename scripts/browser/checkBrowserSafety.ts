// Gate: every entry point of a package that promises to run in a browser is bundled for one, and loads there.
import { join } from 'node:path';
import { packageRules } from '../workspace/packageRules.ts';
import { workspacePackages } from '../workspace/workspacePackages.ts';
import { bundleForBrowser } from './bundleForBrowser.ts';
import { loadInPage } from './loadInPage.ts';

const promised = workspacePackages().filter(({ folder }) => packageRules[folder]?.browserSafe === true);

for (const { directory, manifest } of promised) {
  for (const [subpath, source] of Object.entries(manifest.exports)) {
    if (!source.endsWith('.ts')) continue;
    const { code, bytes } = await bundleForBrowser([join(directory, source)], directory);
    loadInPage(code);
    console.log(`${manifest.name + subpath.slice(1)}: ${(bytes / 1000).toFixed(1)} kB min + gzip`);
  }
}
