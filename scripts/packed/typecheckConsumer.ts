import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../workspace/root.ts';
import { runOrThrow } from '../workspace/run.ts';

const compilerOptions = {
  strict: true,
  noEmit: true,
  target: 'ES2024',
  module: 'NodeNext',
  // Our declarations are read in full: nothing in them may lean on this repository.
  skipLibCheck: false,
  typeRoots: [join(root, 'node_modules', '@types')],
  types: ['node'],
};

/** Compiles an import of every entry point, from ESM and from CommonJS, against the installed declarations. */
export const typecheckConsumer = (directory: string, specifiers: readonly string[]): void => {
  const imports = specifiers.map((name, index) => `import * as m${index} from '${name}';\nexport { m${index} };\n`);
  writeFileSync(join(directory, 'types.mts'), imports.join(''));
  writeFileSync(join(directory, 'types.cts'), imports.join(''));
  const config = { compilerOptions, files: ['types.mts', 'types.cts'] };
  writeFileSync(join(directory, 'tsconfig.json'), JSON.stringify(config));
  runOrThrow('tsc', ['-p', directory]);
};
