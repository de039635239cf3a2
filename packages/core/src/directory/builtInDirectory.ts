import * as z from 'zod';
import { contractSchema } from './contract.ts';
import type { Directory } from './directory.ts';

/** What a small desk knows by heart. */
const directoryDataSchema = z.strictObject({ contracts: z.array(contractSchema).default([]) });
export type DirectoryData = z.input<typeof directoryDataSchema>;

/**
 * A directory from plain data, for a desk without a contract system.
 *
 * @throws ZodError where the data has another shape: a host's own mistake, found at the start
 * @example builtInDirectory({ contracts: [{ number: 'HT-07', vendor: 'Acme', domain: 'storage', from, until }] })
 */
export const builtInDirectory = (data: DirectoryData = {}): Directory => {
  const { contracts } = directoryDataSchema.parse(data);
  return {
    contracts: ({ vendor, domain }) => ({
      contracts: contracts.filter((contract) => contract.vendor === vendor && contract.domain === domain),
    }),
  };
};
