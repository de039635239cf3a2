import * as z from 'zod';
import type { ArticleRecord } from '../../knowledgeArticle/articleRecord.ts';
import { categoryLabels } from '../../labels/labels.ts';
import { defineForm } from '../form.ts';
import { choice, instant, section, text, texts } from '../formFields.ts';
import { instantOf, textsOf, wordsOf } from '../read.ts';
import { reviewRows, reviewsOf } from './reviewRows.ts';
import { standingOfVersion, versionStandings } from './versionStanding.ts';
import { told, versionsOf } from './versions.ts';

const headingFields = () =>
  section(
    { en: 'Article', zh: '条目' },
    {
      number: text({ en: 'Article', zh: '条目编号' }),
      version: text({ en: 'Version', zh: '版本' }),
      standing: choice({ en: 'Standing', zh: '状态' }, versionStandings),
      sourceIncident: text({ en: 'Source incident', zh: '来源事件' }),
      authors: texts({ en: 'Authors', zh: '作者' }),
      writtenAt: instant({ en: 'Written', zh: '编写时间' }),
    },
  );

const contentFields = () =>
  section(
    { en: 'Content', zh: '内容' },
    {
      summary: text({ en: 'Summary', zh: '摘要' }),
      details: text({ en: 'Details', zh: '详细描述' }),
      keywords: texts({ en: 'Keywords', zh: '关键字' }),
      scope: text({ en: 'Scope', zh: '适用范围' }),
      category: choice({ en: 'Category', zh: '类别' }, categoryLabels),
      item: text({ en: 'Configuration item', zh: '配置项' }),
      solution: text({ en: 'Solution', zh: '解决方案' }),
    },
  );

type Writing = ReturnType<typeof told<'draftArticle' | 'reviseArticle'>>[number];

const contentOf = (writing: Writing | undefined) => {
  const words = wordsOf(writing);
  return {
    summary: words('summary'),
    details: words('details'),
    keywords: textsOf(writing?.said('keywords')),
    scope: words('scope'),
    category: words('category'),
    item: words('item'),
    solution: words('solution'),
  };
};

/** 《知识库》: one for each version of an article, with its authors and who reviewed it (3.1.f). */
export const knowledgeArticle = defineForm<ArticleRecord>()({
  id: 'knowledgeArticle',
  version: 1,
  requirement: '6.d',
  title: { en: 'Knowledge Base', zh: '知识库' },
  schema: z.strictObject({
    heading: headingFields(),
    content: contentFields(),
    review: section({ en: 'Review', zh: '审核' }, { rounds: reviewRows() }),
  }),
  count: (story) => versionsOf(story).length,
  fill: (story, number) => {
    const written = versionsOf(story)[number - 1];
    const writing = told(story, 'draftArticle', 'reviseArticle').find(({ revision }) => revision === written?.written);
    return {
      heading: {
        number: story.instanceId,
        version: String(number),
        standing: standingOfVersion(story.record, number),
        sourceIncident: story.record.sourceIncident,
        authors: written?.version.authors ?? [],
        writtenAt: instantOf(writing),
      },
      content: contentOf(writing),
      review: { rounds: written ? reviewsOf(story, written.story) : [] },
    };
  },
});
