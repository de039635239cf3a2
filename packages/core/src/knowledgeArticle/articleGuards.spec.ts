import { describe, expect, it } from 'vitest';
import { titled } from '../rehearsal/titled.suite.ts';
import type { ArticleEvent } from './articleEvent.ts';
import { articleGuards } from './articleGuards.ts';
import { blankArticle } from './articleRecord.ts';

const submits = (differsFrom?: readonly string[]) =>
  ({
    type: 'submitArticle',
    payload: { reviewers: ['zhou'], ...(differsFrom && { differsFrom }) },
  }) as never as ArticleEvent;
const answered = (resembles: string[], differsFrom?: readonly string[]): boolean =>
  articleGuards.resemblancesAnswered.holds({ ...blankArticle, resembles }, submits(differsFrom));

// What an incident handed over may be like another article: that is answered when it goes to review.
describe(`${titled('6.d')}: articles that are alike`, () => {
  it('goes on once it is said of each that this one differs', () => {
    expect(answered(['a', 'b'], ['b', 'a', 'c'])).toBe(true);
  });

  it('does not where one is left out, or nothing is said', () => {
    expect(answered(['a', 'b'], ['a'])).toBe(false);
    expect(answered(['a'])).toBe(false);
  });

  it('asks nothing where none is like it', () => {
    expect(answered([])).toBe(true);
  });
});
