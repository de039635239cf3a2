import { defineConfig } from 'tsup';

/** The one way every published package is built: ESM and CommonJS, each with its own declarations. */
export const library = (entry: Record<string, string>) =>
  defineConfig({
    entry,
    format: ['esm', 'cjs'],
    dts: true,
    clean: true,
    sourcemap: true,
    target: 'node22.13',
    // `node:sqlite` has no name without the prefix.
    removeNodeProtocol: false,
  });
