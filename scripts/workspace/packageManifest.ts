import * as z from 'zod';

const conditionalEntry = z.strictObject({
  import: z.strictObject({ types: z.string(), default: z.string() }),
  require: z.strictObject({ types: z.string(), default: z.string() }),
});

/** The part of a package.json the gates read. `exports` names sources, `publishConfig.exports` what npm gets. */
export const packageManifestSchema = z.object({
  name: z.string(),
  private: z.boolean().optional(),
  license: z.string().optional(),
  type: z.string().optional(),
  sideEffects: z.boolean().optional(),
  description: z.string().optional(),
  engines: z.record(z.string(), z.string()).optional(),
  files: z.array(z.string()).optional(),
  exports: z.record(z.string(), z.string()).default({}),
  dependencies: z.record(z.string(), z.string()).default({}),
  devDependencies: z.record(z.string(), z.string()).default({}),
  publishConfig: z
    .object({
      access: z.string().optional(),
      exports: z.record(z.string(), z.union([z.string(), conditionalEntry])).default({}),
    })
    .optional(),
});
export type PackageManifest = z.infer<typeof packageManifestSchema>;
