// Gate: the packed packages, installed by npm in a project of their own, load and run the quickstart
// from ESM and from CommonJS on every Node we promise; their types compile and the pure ones bundle for a browser.
import { bundleForBrowser } from '../browser/bundleForBrowser.ts';
import { loadInPage } from '../browser/loadInPage.ts';
import { expectTranscript, hasQuickstart } from '../quickstart/quickstartExample.ts';
import { packageRules } from '../workspace/packageRules.ts';
import { runOrThrow } from '../workspace/run.ts';
import { entryPoints } from '../workspace/workspacePackages.ts';
import { consumerProject } from './consumerProject.ts';
import { writeEntryPointPrograms } from './entryPointPrograms.ts';
import { nodeRuntimes } from './nodeRuntimes.ts';
import { packTarballs } from './packTarballs.ts';
import { writeQuickstartPrograms } from './quickstartPrograms.ts';
import { typecheckConsumer } from './typecheckConsumer.ts';

const tarballs = packTarballs('install');
const specifiers = tarballs.flatMap(({ source }) => entryPoints(source));
const browserSafe = tarballs.filter(({ source }) => packageRules[source.folder]?.browserSafe === true);
const cwd = consumerProject(tarballs);

typecheckConsumer(cwd, specifiers);
loadInPage(
  (
    await bundleForBrowser(
      browserSafe.flatMap(({ source }) => entryPoints(source)),
      cwd,
    )
  ).code,
);

const loaders = writeEntryPointPrograms(cwd, specifiers);
const quickstarts = hasQuickstart() ? await writeQuickstartPrograms(cwd) : [];

for (const { version, program } of nodeRuntimes()) {
  const seen = new Set(loaders.map((file) => runOrThrow(program, [file], { cwd })));
  if (seen.size !== 1) throw new Error(`Node ${version}: ESM and CommonJS differ\n${[...seen].join('')}`);
  for (const file of quickstarts) expectTranscript(runOrThrow(program, [file], { cwd }), `${file} on Node ${version}`);
  console.log(`Node ${version}: ${specifiers.length} entry points, ${quickstarts.length} quickstart programs`);
}
