import { describe, expect, it } from 'vitest';
import { transcriptDifference } from './transcriptDifference.ts';

describe('the quickstart prints its transcript', () => {
  it('says nothing where both agree, whatever ends the lines', () => {
    expect(transcriptDifference('opened\nclosed\n', 'opened\r\nclosed')).toBeUndefined();
  });

  it('names the first line that differs', () => {
    expect(transcriptDifference('opened\nclosed\n', 'opened\nreopened\n')).toContain('line 2');
  });

  it('names the line where one of them goes on', () => {
    expect(transcriptDifference('opened\n', 'opened\nclosed\n')).toContain('kept:    (nothing)');
    expect(transcriptDifference('opened\nclosed\n', 'opened\n')).toContain('printed: (nothing)');
  });

  it('refuses a transcript without a word in it', () => {
    expect(transcriptDifference('\n', '\n')).toBe('the kept transcript is empty');
  });
});
