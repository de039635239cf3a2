import type { Directory } from './directory.ts';
import { directoryDataSchema, type DirectoryData } from './directoryData.ts';

/**
 * A directory from plain data, for a desk without a contract system.
 *
 * @throws ZodError where the data has another shape: a host's own mistake, found at the start
 * @example builtInDirectory({ contracts: [{ number: 'HT-07', vendor: 'Acme', domain: 'storage', from, until }] })
 */
export const builtInDirectory = (data: DirectoryData = {}): Directory => {
  const known = directoryDataSchema.parse(data);
  const { contracts } = known;
  return {
    data: known,
    contracts: ({ vendor, domain }) => ({
      contracts: contracts.filter((contract) => contract.vendor === vendor && contract.domain === domain),
    }),
  };
};
