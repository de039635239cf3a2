import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import ts from 'typescript';
import { quickstartProgram } from '../quickstart/quickstartExample.ts';
import { root } from '../workspace/root.ts';

/** The quickstart without its types, packages left as imports. */
const strip = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [quickstartProgram],
    absWorkingDir: root,
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node22.13',
    format: 'esm',
    write: false,
  });
  return outputFiles.map(({ text }) => text).join('\n');
};

/** CommonJS has no top-level `await`: its users wrap a program that waits in an async function, and so do we. */
const asCommonJs = (program: string): string => {
  const { outputText } = ts.transpileModule(program, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2024 },
  });
  return `(async () => {\n${outputText}\n})();\n`;
};

/** Writes the very program of `examples/quickstart` for both module systems. Gives their file names. */
export const writeQuickstartPrograms = async (directory: string): Promise<readonly string[]> => {
  const program = await strip();
  writeFileSync(join(directory, 'quickstart.mjs'), program);
  writeFileSync(join(directory, 'quickstart.cjs'), asCommonJs(program));
  return ['quickstart.mjs', 'quickstart.cjs'];
};
