import { boundedList, parseOptions } from '@statedesk/engine';
import * as z from 'zod';
import { contractSchema } from './contract.ts';
import type { Directory } from './directory.ts';

/** What a small desk knows by heart. */
const directoryDataSchema = z.strictObject({ contracts: boundedList(contractSchema, 100_000).default([]) });
export type DirectoryData = z.input<typeof directoryDataSchema>;

/**
 * A directory from plain data, for a desk without a contract system.
 *
 * @throws InvalidOptionsError `invalid-options` where the data has another shape, or a contract ends before it begins
 * @example builtInDirectory({ contracts: [{ number: 'HT-07', vendor: 'Acme', domain: 'storage', from, until }] })
 */
export const builtInDirectory = (data: DirectoryData = {}): Directory => {
  const { contracts } = parseOptions('builtInDirectory', directoryDataSchema, data);
  return {
    contracts: ({ vendor, domain }) => ({
      contracts: contracts.filter((contract) => contract.vendor === vendor && contract.domain === domain),
    }),
  };
};
