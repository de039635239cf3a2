import { describe, expect, it } from 'vitest';
import { withMarkedBlock } from './markedBlock.ts';

const page = 'a\n<!-- x -->\nold\n<!-- /x -->\nb\n';

describe('R20 a generated block in a page written by hand', () => {
  it('replaces what stands between the markers and nothing else', () => {
    expect(withMarkedBlock(page, 'x', 'new\n')).toBe('a\n<!-- x -->\n\nnew\n\n<!-- /x -->\nb\n');
  });

  it('changes nothing the second time', () => {
    const once = withMarkedBlock(page, 'x', 'new');
    expect(withMarkedBlock(once, 'x', 'new')).toBe(once);
  });

  it.each(['no markers', '<!-- x --> only one', '<!-- /x --> wrong order <!-- x -->', page + page])(
    'refuses a page where it would have to guess: %j',
    (broken) => {
      expect(() => withMarkedBlock(broken, 'x', 'new')).toThrow('once each');
    },
  );
});
