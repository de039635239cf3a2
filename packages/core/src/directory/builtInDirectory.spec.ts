import { describe, expect, it } from 'vitest';
import { titled } from '../rehearsal/titled.suite.ts';
import { builtInDirectory } from './builtInDirectory.ts';
import { contractInForceAt } from './contract.ts';
import { directoryPorts } from './directoryPorts.ts';

const from = '2026-01-01T00:00:00+08:00';
const until = '2027-01-01T00:00:00+08:00';
const contract = { number: 'HT-07', vendor: 'Acme', domain: 'storage', from, until };

describe(titled('3.4.a'), () => {
  it('answers with the contracts for vendor and domain, expired ones too', async () => {
    const expired = { ...contract, number: 'HT-06', from: '2025-01-01T00:00:00+08:00', until: from };
    const directory = builtInDirectory({ contracts: [expired, contract, { ...contract, domain: 'network' }] });
    const answer = await directory.contracts({ ask: 'contracts', vendor: 'Acme', domain: 'storage' });
    expect(answer.contracts.map(({ number }) => number)).toEqual(['HT-06', 'HT-07']);
  });

  it('knows nobody where it was told of nobody', async () => {
    const answer = await builtInDirectory().contracts({ ask: 'contracts', vendor: 'Acme', domain: 'storage' });
    expect(answer).toEqual({ contracts: [] });
  });

  it('refuses a contract that ends before it begins', () => {
    expect(() => builtInDirectory({ contracts: [{ ...contract, until: from }] })).toThrow('after it begins');
  });

  it('finds the one in force, from its first instant until before its last', async () => {
    const answer = await builtInDirectory({ contracts: [contract] }).contracts({
      ask: 'contracts',
      vendor: 'Acme',
      domain: 'storage',
    });
    const at = (instant: string) => contractInForceAt(answer, new Date(instant).toISOString())?.number;
    expect([at(from), at('2026-06-01T00:00:00Z'), at(until)]).toEqual(['HT-07', 'HT-07', undefined]);
  });

  it('finds none in an answer of another shape', () => {
    expect(contractInForceAt({ contracts: 'many' }, from)).toBeUndefined();
    expect(contractInForceAt(undefined, from)).toBeUndefined();
  });

  it('refuses a question of another shape', async () => {
    const ports = directoryPorts(builtInDirectory());
    await expect(ports.contracts({ ask: 'weather' })).rejects.toThrow();
  });
});
