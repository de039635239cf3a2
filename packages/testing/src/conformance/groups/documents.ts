import assert from 'node:assert/strict';
import { hashText } from '@statedesk/engine';
import type { ConformanceGroup } from '../conformanceGroup.ts';

const text = '{"profile":"practised","说明":"默认"}';
const policy = { hash: hashText(text), kind: 'policy', text } as const;

export const documents: ConformanceGroup = {
  title: 'R4 documents: immutable, found by their hash',
  cases: {
    'keeps a document under its hash': async ({ store }) => {
      await store.putDocuments([policy, { hash: hashText('{}'), kind: 'calendar', text: '{}' }]);
      assert.deepEqual(await store.document(policy.hash), policy);
    },
    'leaves what is there alone': async ({ store }) => {
      await store.putDocuments([policy]);
      await store.putDocuments([{ ...policy, text: '{"profile":"written"}' }]);
      assert.deepEqual(await store.document(policy.hash), policy);
    },
    'knows nothing of other hashes': async ({ store }) => {
      await store.putDocuments([]);
      assert.equal(await store.document(policy.hash), undefined);
    },
  },
};
