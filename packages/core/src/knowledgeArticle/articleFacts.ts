import type { FactDefinition } from '@statedesk/engine';
import { ownNumberFact } from '../numbering/ownNumberFact.ts';
import { stateFact } from '../procedure/stateFact.ts';
import type { ArticleVersion } from './articleContent.ts';
import type { ArticleRecord } from './articleRecord.ts';

type ArticleFact = FactDefinition<ArticleRecord>;

/** What a reader is shown: the version in force, and the draft where there is none yet. */
const shown = ({ inForce, draft }: ArticleRecord): ArticleVersion | null => inForce ?? draft;

const wordsOf = ({ summary, keywords, scope, item }: ArticleVersion): string =>
  [summary, ...keywords, scope ?? '', item ?? ''].join(' ');

/** By what articles are found and counted, in Chinese and English alike (3.2.a). */
export const articleFacts = {
  state: stateFact,
  inForce: {
    slot: 'k2',
    label: { en: 'In force', zh: '生效' },
    project: ({ inForce, retired }) => (inForce !== null && retired === null ? 'yes' : 'no'),
  },
  category: { slot: 'k3', label: { en: 'Category', zh: '类别' }, project: (record) => shown(record)?.category ?? null },
  item: {
    slot: 'k4',
    label: { en: 'Configuration item', zh: '配置项' },
    project: (record) => shown(record)?.item ?? null,
  },
  sourceIncident: {
    slot: 'k5',
    label: { en: 'Source incident', zh: '来源事件' },
    project: ({ sourceIncident }) => sourceIncident,
  },
  author: { slot: 'k6', label: { en: 'Author', zh: '作者' }, project: (record) => shown(record)?.written.by ?? null },
  reviewer: {
    slot: 'k7',
    label: { en: 'Reviewer', zh: '审核人' },
    project: ({ inForce }) => inForce?.reviewed?.by ?? null,
  },
  number: ownNumberFact('k8'),
  publishedAt: {
    slot: 'i1',
    label: { en: 'Published', zh: '发布时间' },
    project: ({ inForce }) => inForce?.reviewed?.at ?? null,
  },
  version: { slot: 'n1', label: { en: 'Version', zh: '版本' }, project: (record) => shown(record)?.version ?? null },
  consulted: { slot: 'n2', label: { en: 'Consulted', zh: '被参考次数' }, project: ({ consulted }) => consulted },
  solved: { slot: 'n3', label: { en: 'Solved', zh: '解决事件数' }, project: ({ solved }) => solved },
  words: {
    slot: 'text',
    label: { en: 'Summary, keywords, scope', zh: '摘要、关键字、适用范围' },
    project: (record) => {
      const version = shown(record);
      return version && wordsOf(version);
    },
  },
} as const satisfies Readonly<Record<string, ArticleFact>>;
