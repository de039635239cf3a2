import type { FieldLabel } from '@statedesk/engine';
import { field } from './field.ts';

/** What is said of a knowledge base article beside its title, solution and keywords (3.1.f). */
export const knowledgeFields = {
  details: field(['Details', 'What else the article says'], ['详细内容', '文章的其他内容']),
  'draftArticle.summary': field(['Summary', 'What the article says, in short'], ['摘要', '文章内容概要']),
  'reviseArticle.summary': field(['Summary', 'What the article says, in short'], ['摘要', '文章内容概要']),
  'consultArticle.article': field(
    ['Article', 'The knowledge base article that was read'],
    ['文章', '所参考的知识库文章'],
  ),
  scope: field(['Scope', 'What the article is about'], ['适用范围', '文章适用于什么']),
  item: field(['Configuration item', 'The item it concerns'], ['配置项', '所涉及的配置项']),
  sourceIncident: field(['Incident', 'The incident it was learnt from'], ['来源事件', '经验所来自的事件']),
  differsFrom: field(
    ['Differs from', 'Articles that were found to be like it, and that it is no copy of'],
    ['不同于', '已查到的相近文章，本文并非其重复'],
  ),
  reviewers: field(['Reviewers', 'Who may review it'], ['审核人', '可审核的人']),
  replacedBy: field(['Replaced by', 'The article to use instead'], ['替代文章', '改用的文章']),
} as const satisfies Readonly<Record<string, FieldLabel>>;
