import { memoryStore, type Person } from '@statedesk/engine';
import { virtualClock } from '@statedesk/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { content, inForce } from '../../knowledgeArticle/articleActs.suite.ts';
import { minorFault, type Act } from '../../rehearsal/acts.suite.ts';
import { toApplied, toHotline } from '../../rehearsal/passages.suite.ts';
import { customer, stranger, tier1 } from '../../rehearsal/people.suite.ts';
import { titled } from '../../rehearsal/titled.suite.ts';
import { createServiceDesk, type ServiceDesk } from '../createServiceDesk.ts';
import type { DeskCommand } from '../deskCommand.ts';
import { searchWords } from './searchWords.ts';
import { likeness, sharedWords } from './sharedWords.ts';
import { suggestionReasonLabel } from './suggestion.ts';

const open = () => createServiceDesk({ store: memoryStore(), clock: virtualClock('2026-03-02T09:00:00+08:00') });

let key = 0;
/** Does what is to be done, one after the other, to a new instance. */
const make = async (desk: ServiceDesk, acts: readonly Act[], changes: object = {}): Promise<string> => {
  let instanceId: string | undefined;
  for (const { type, payload, by: actor } of acts) {
    const address = instanceId === undefined ? { idempotencyKey: `key-${(key += 1)}` } : { instanceId };
    const given = instanceId === undefined ? { ...payload, ...changes } : payload;
    const receipt = await desk.execute({ type, payload: given, actor, ...address } as DeskCommand);
    if (receipt.outcome !== 'accepted') throw new Error(JSON.stringify(receipt));
    ({ instanceId } = receipt);
  }
  return instanceId!;
};
const found = async (desk: ServiceDesk, id: string, actor: Person = tier1) =>
  (await desk.suggestions(id, actor)).map((each) => each.id);

describe(titled('3.2.a'), () => {
  it('suggests articles in force and solved incidents like the one at hand, the likest first, and says why', async () => {
    await using desk = await open();
    const article = await make(desk, inForce);
    const solved = await make(desk, toApplied, { symptom: '登录后屏幕发白' });
    const other = await make(desk, toApplied, { symptom: 'Printer jam' });
    const id = await make(desk, toHotline(minorFault));
    const suggestions = await desk.suggestions(id, tier1);
    expect(suggestions.map((each) => each.id)).toEqual([article, solved]);
    expect(suggestions[0]).toMatchObject({
      kind: 'article',
      reasons: [
        { because: 'category', category: 'fault' },
        { because: 'words', words: ['his', '登录', '录后', '后白', '白屏'] },
      ],
    });
    expect(suggestions[1]).toMatchObject({ kind: 'incident', score: 4 });
    expect(suggestions.map((each) => each.id)).not.toContain(other);
  });

  it('suggests no draft, nothing retired, no incident that is still open, and not itself', async () => {
    await using desk = await open();
    await make(desk, inForce.slice(0, 2));
    const retired = await make(desk, inForce);
    const reason = { reason: 'Gone' };
    const actor = { id: 'sun', roles: ['incidentManager'] };
    await desk.execute({ type: 'retireArticle', instanceId: retired, actor, payload: reason });
    await make(desk, toHotline());
    const id = await make(desk, toApplied);
    expect(await found(desk, id)).toEqual([]);
  });

  it('has nothing to say where nothing is known, nor of what is no incident', async () => {
    await using desk = await open();
    const article = await make(desk, inForce);
    const id = await make(desk, toHotline(), { symptom: '打印机卡纸' });
    expect(await found(desk, id)).toEqual([]);
    expect(await found(desk, article)).toEqual([]);
  });

  it('shows a person what that person may see', async () => {
    await using desk = await open();
    await make(desk, inForce);
    const own = await make(desk, toApplied);
    const id = await make(desk, toHotline());
    expect(await found(desk, id, customer)).toEqual([own]);
    await expect(desk.suggestions(id, stranger)).rejects.toMatchObject({ code: 'unknown-instance' });
  });

  it('gives the same answer to the same question', async () => {
    await using desk = await open();
    for (let count = 0; count < 5; count += 1) await make(desk, toApplied);
    const id = await make(desk, toHotline());
    const first = await desk.suggestions(id, tier1);
    expect(first).toHaveLength(5);
    expect(await desk.suggestions(id, tier1)).toEqual(first);
    expect(first.map((each) => each.id)).toEqual(first.map((each) => each.id).toSorted());
  });

  it('finds by English words and by Chinese ones', async () => {
    await using desk = await open();
    const article = await make(desk, inForce);
    const english = await make(desk, toHotline(), { symptom: 'a WHITE screen at login' });
    const chinese = await make(desk, toHotline(), { symptom: '证书过期' });
    expect(await found(desk, english)).toContain(article);
    expect(await found(desk, chinese)).toContain(article);
  });
});

describe('3.2.a what two texts have in common', () => {
  const text = fc.string({ unit: fc.constantFrom(...Array.from('白屏登录后证书his 7x、')), maxLength: 40 });

  it('is all of it for one text, none for none, and the same from both sides', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(likeness(one, one)).toBe(searchWords(one).length === 0 ? 0 : 1);
        expect(likeness(one, '')).toBe(0);
        expect(sharedWords(one, other).every((word) => other.normalize('NFKC').toLowerCase().includes(word))).toBe(
          true,
        );
      }),
    );
  });

  it('looks for at most 24 words, the longest first', () => {
    const long = searchWords(`certificate ${content.summary} 甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地人`);
    expect(long).toHaveLength(24);
    expect(long[0]).toBe('certificate');
  });

  it('is told in both languages', () => {
    expect(suggestionReasonLabel({ because: 'words', words: ['白屏', 'his'] })).toEqual({
      en: 'words in common: 白屏, his',
      zh: '相同词语：白屏、his',
    });
    expect(suggestionReasonLabel({ because: 'item', item: 'db-1' }).zh).toBe('相同配置项：db-1');
    expect(suggestionReasonLabel({ because: 'category', category: 'fault' }).en).toBe('the same category');
  });
});
