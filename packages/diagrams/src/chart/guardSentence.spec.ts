import type { GuardTree } from '@statedesk/engine';
import { describe, expect, it } from 'vitest';
import { printerRepair } from '../example/printerRepair.ts';
import { guardSentence } from './guardSentence.ts';

const unplugged: GuardTree = { kind: 'named', name: 'unplugged' };
const atShop: GuardTree = { kind: 'in', state: { tier: 'shop' } };
const say = (guard: GuardTree, language: 'en' | 'zh' = 'en', requirements = false): string =>
  guardSentence(printerRepair, guard, { language, requirements });

describe('R14 a guard is told in words', () => {
  it('uses the definition’s own words, with the requirement where asked', () => {
    expect(say(unplugged)).toBe('the printer is unplugged');
    expect(say(unplugged, 'zh', true)).toBe('打印机已断电 (2.b)');
  });

  it('names the state a guard asks for, not its key', () => {
    expect(say(atShop)).toBe('while in: Shop');
    expect(say(atShop, 'zh')).toBe('处于：门店');
  });

  it('shows what belongs together where and, or, not are mixed', () => {
    const either: GuardTree = { kind: 'or', guards: [unplugged, atShop] };
    expect(say({ kind: 'and', guards: [either, { kind: 'not', guard: unplugged }] })).toBe(
      '(the printer is unplugged or while in: Shop) and not: the printer is unplugged',
    );
  });

  it('shows the name of a guard that nobody explained, and says so of code', () => {
    expect(say({ kind: 'named', name: 'isReady' })).toBe('isReady');
    expect(say({ kind: 'inline' })).toBe('a condition written in code');
  });
});
