import { standingAfter } from '@statedesk/engine';
import type { articleCommands } from '../../knowledgeArticle/articleCommands.ts';
import type { ArticleVersion } from '../../knowledgeArticle/articleContent.ts';
import { articleRecordSchema, type ArticleRecord } from '../../knowledgeArticle/articleRecord.ts';
import { tellerOf, type Story } from '../story.ts';

/** An article as its form is filled from it. */
export type ArticleStory = Story<ArticleRecord>;

/** What was said of an article with some of its commands. */
export const told = tellerOf<typeof articleCommands>();

/** The article as an entry left it: which version was written, and by which round it was reviewed, is in no command. */
export const articleAfter = ({ entries }: ArticleStory, revision: number): ArticleRecord =>
  articleRecordSchema.parse(standingAfter(entries.slice(0, revision)).record);

/** One version of an article, by the entries that are about it. */
interface WrittenVersion {
  readonly version: ArticleVersion;
  /** The entry it was last written by. */
  readonly written: number;
  /** From its first word until the next version's: what was discarded and written anew under its number is of it too. */
  readonly story: ArticleStory;
}

/** The versions of an article as they were written last, in their order (3.1.f). */
export const versionsOf = (story: ArticleStory): readonly WrittenVersion[] => {
  const writings = told(story, 'draftArticle', 'reviseArticle').flatMap(({ revision }) => {
    const version = articleAfter(story, revision).draft;
    return version === null ? [] : { revision, version };
  });
  const numbers = [...new Set(writings.map(({ version }) => version.version))];
  return numbers.flatMap((number) => {
    const own = writings.filter(({ version }) => version.version === number);
    const [first, last] = [own[0], own.at(-1)];
    const next = writings.find(({ version }) => version.version > number)?.revision ?? Number.POSITIVE_INFINITY;
    if (first === undefined || last === undefined) return [];
    const entries = story.entries.filter(({ revision }) => first.revision <= revision && revision < next);
    return { version: last.version, written: last.revision, story: { ...story, entries } };
  });
};
