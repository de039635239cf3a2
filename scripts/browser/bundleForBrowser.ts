import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** A bundle as a page would load it, and its size over the wire in bytes (minified, gzip). */
export interface BrowserBundle {
  readonly code: string;
  readonly bytes: number;
}

/**
 * Bundles modules for a browser. Where a browser has no answer for an import, there is no bundle.
 *
 * @param modules Absolute paths, or package names as seen from `resolveDir`.
 * @throws Error naming each Node module on the way, also those a dependency swaps for an empty file.
 */
export const bundleForBrowser = async (modules: readonly string[], resolveDir: string): Promise<BrowserBundle> => {
  const contents = modules.map((path, index) => `export * as m${index} from ${JSON.stringify(path)};`).join('\n');
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'iife',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const emptied = Object.keys(metafile.inputs).filter((input) => input.startsWith('(disabled):'));
  if (emptied.length > 0) throw new Error(`no such module in a browser: ${emptied.join(', ')}`);
  const code = outputFiles.map(({ text }) => text).join('\n');
  return { code, bytes: gzipSync(code).length };
};
