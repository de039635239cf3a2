import { describe, expect, it } from 'vitest';
import { escapeText } from './escapeText.ts';

describe('text that Mermaid shows and never reads', () => {
  it('leaves words, Chinese, requirement ids and brackets of prose alone', () => {
    expect(escapeText('完成（现场），5.10.b · don’t! (yes)')).toBe('完成（现场），5.10.b · don’t! (yes)');
  });

  it('turns its own syntax, HTML and Markdown into entity codes', () => {
    expect(escapeText('"x": <b> #1; *y* [z]')).toBe('#34;x#34;#58; #60;b#62; #35;1#59; #42;y#42; #91;z#93;');
  });

  it.each([
    ['1. first', '1#46; first'],
    ['- first', '#45; first'],
    ['12) first', '12#41; first'],
  ])('keeps %j from becoming a list', (text, escaped) => {
    expect(escapeText(text)).toBe(escaped);
  });

  it('puts everything on one line', () => {
    expect(escapeText(' one\n two\u0000 ')).toBe('one two');
  });
});
