import type { FactDefinition } from '@statedesk/engine';
import { stateFact } from '../procedure/stateFact.ts';
import { inForceOf, type DocumentRecord } from './documentRecord.ts';
import type { DocumentVersion } from './documentVersion.ts';

/** What a reader is shown: the version in force, and the draft where there is none. */
const shown = (record: DocumentRecord): DocumentVersion | null => inForceOf(record) ?? record.draft;

/** By what documents under control are found and counted. */
export const documentFacts = {
  state: stateFact,
  inForce: {
    slot: 'k2',
    label: { en: 'In force', zh: '生效' },
    project: (record) => (inForceOf(record) === null ? 'no' : 'yes'),
  },
  kind: { slot: 'k3', label: { en: 'Kind', zh: '文件类别' }, project: ({ kind }) => kind },
  number: { slot: 'k4', label: { en: 'Number', zh: '文件编号' }, project: ({ number }) => number },
  describes: {
    slot: 'k5',
    label: { en: 'Describes', zh: '所描述的对象' },
    project: (record) => shown(record)?.describes?.id ?? null,
  },
  author: { slot: 'k6', label: { en: 'Author', zh: '编制人' }, project: (record) => shown(record)?.written.by ?? null },
  sha256: { slot: 'k7', label: { en: 'Hash', zh: '内容哈希' }, project: (record) => shown(record)?.sha256 ?? null },
  publishedAt: {
    slot: 'i1',
    label: { en: 'Published', zh: '发布时间' },
    project: (record) => inForceOf(record)?.published?.at ?? null,
  },
  version: { slot: 'n1', label: { en: 'Version', zh: '版本' }, project: (record) => shown(record)?.version ?? null },
  describedVersion: {
    slot: 'n2',
    label: { en: 'Version described', zh: '所描述的版本' },
    project: (record) => shown(record)?.describes?.version ?? null,
  },
  title: { slot: 'text', label: { en: 'Title', zh: '标题' }, project: ({ title }) => title },
} as const satisfies Readonly<Record<string, FactDefinition<DocumentRecord>>>;
