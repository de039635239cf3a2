import { parseOptions } from '@statedesk/engine';
import type { Directory } from './directory.ts';
import { directoryDataSchema, type DirectoryData } from './directoryData.ts';

const rolesOf = (
  person: string,
  people: Readonly<Partial<Record<string, readonly string[]>>> | undefined,
): string[] | null =>
  people === undefined
    ? null
    : Object.entries(people).flatMap(([role, holders = []]) => (holders.includes(person) ? [role] : []));

/**
 * A directory from plain data, for a desk without a contract system.
 *
 * @throws InvalidOptionsError `invalid-options` where the data has another shape, or a contract ends before it begins
 * @example builtInDirectory({ contracts: [{ number: 'HT-07', vendor: 'Acme', domain: 'storage', from, until }] })
 */
export const builtInDirectory = (data: DirectoryData = {}): Directory => {
  const known = parseOptions('builtInDirectory', directoryDataSchema, data);
  return {
    data: known,
    contracts: ({ vendor, domain }) => ({
      contracts: known.contracts.filter((contract) => contract.vendor === vendor && contract.domain === domain),
    }),
    people: ({ person }) => ({ roles: rolesOf(person, known.people) }),
  };
};
