import type { Procedure } from '../definition/procedure.ts';
import type { World } from '../decide/world.ts';
import { plainJsonIssue } from '../door/plainJson.ts';
import { describeIssues, parseWith } from '../door/schemaIssues.ts';
import { DocumentError } from '../errors/documentError.ts';
import { hashText } from '../hash/contentHash.ts';
import { canonical } from '../json/canonical.ts';
import type { Store } from '../store/store.ts';
import type { StoredDocument } from '../store/storedRows.ts';
import { fetchDocument } from './fetchDocument.ts';

type Policy = World['policy'];

/** The policies of an engine, each parsed once and found by hash (rule R4). */
export interface PolicyShelf {
  readonly documents: readonly StoredDocument[];
  /** The hash of the policy an instance born now is pinned to. */
  pinFor(procedure: Procedure): string;
  /** The policy behind a pin, read from this store where it is not at hand. @throws DocumentError where it is not there. */
  resolve(store: Store, procedure: Procedure, hash: string): Promise<Policy>;
}

const parse = (procedure: Procedure, document: unknown): Policy => {
  const foreign = plainJsonIssue(document);
  const { value, issues } = foreign
    ? { value: undefined, issues: [foreign] }
    : parseWith(procedure.policy, document === undefined ? {} : document);
  if (value !== undefined) return value;
  const name = `policy of '${procedure.id}'`;
  throw new DocumentError(`The ${name}: ${describeIssues(issues)}`, { document: name, issues });
};

/** Parses the policies an engine starts with, defaults filled in. @throws DocumentError */
export const shelvePolicies = (
  procedures: readonly Procedure[],
  given: Readonly<Record<string, unknown>>,
): PolicyShelf => {
  const current = new Map(
    procedures.map((procedure) => {
      const policy = parse(procedure, given[procedure.id]);
      const text = canonical(policy);
      return [procedure, { policy, text, hash: hashText(text) }] as const;
    }),
  );
  const nameOf = (procedure: Procedure, hash: string): string => `${procedure.id}@${procedure.version} ${hash}`;
  const parsed = new Map([...current].map(([procedure, { policy, hash }]) => [nameOf(procedure, hash), policy]));
  return {
    documents: [...current.values()].map(({ hash, text }) => ({ hash, kind: 'policy', text })),
    pinFor: (procedure) => current.get(procedure)?.hash ?? '',
    resolve: async (store, procedure, hash) => {
      const name = nameOf(procedure, hash);
      const policy = parsed.get(name) ?? parse(procedure, await fetchDocument(store, hash));
      parsed.set(name, policy);
      return policy;
    },
  };
};
