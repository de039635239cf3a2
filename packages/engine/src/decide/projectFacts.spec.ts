import { alwaysOpen } from '@statedesk/calendar';
import { describe, expect, it } from 'vitest';
import { defineProcedure } from '../definition/defineProcedure.ts';
import { lendingDefinition } from '../testProcedures/lending/lending.suite.ts';
import { toInstant } from '../time/instant.ts';
import { unborn } from './instance.ts';
import { projectFacts } from './projectFacts.ts';

const days = { en: 'Days', zh: '天数' };

describe('R8 facts are derived from what deadlines are derived from', () => {
  it('reckons with the pinned policy and calendars, so that a due instant can be found by', () => {
    const definition = defineProcedure({
      ...lendingDefinition,
      facts: {
        due: {
          slot: 'i1',
          label: days,
          project: (_, __, view) => toInstant(view.calendar('opening').add(0, 60_000).at),
        },
        profile: {
          slot: 'k1',
          label: days,
          project: (_, __, { policy }) => (policy['profile'] === 'written' ? 'written' : null),
        },
      },
    });
    const start = unborn(definition, { id: 'loan', tenant: 'default' }, { policy: 'sha256:', calendars: {} });
    const world = {
      policy: { profile: 'written' as const },
      calendars: { opening: alwaysOpen({ zone: 'Asia/Shanghai' }) },
    };
    expect(projectFacts(definition, start, world)).toEqual({ i1: '1970-01-01T00:01:00.000Z', k1: 'written' });
  });
});

describe('architecture §6 a keyword is as long as the index of every store takes', () => {
  const projected = (length: number, unit: string) => {
    const procedure = defineProcedure({
      ...lendingDefinition,
      facts: { borrower: { slot: 'k1', label: days, project: () => unit.repeat(length) } },
    });
    const start = unborn(procedure, { id: 'loan', tenant: 'default' }, { policy: 'sha256:', calendars: {} });
    return projectFacts(procedure, start, { policy: { profile: 'practised' }, calendars: {} });
  };

  it('up to 2,000 bytes, of whatever script', () => {
    expect(projected(2_000, 'x')).toEqual({ k1: 'x'.repeat(2_000) });
    expect(projected(666, '汉')).toEqual({ k1: '汉'.repeat(666) });
  });

  it.each([
    [2_001, 'x'],
    [667, '汉'],
  ])('and %i times %s is a fault of the definition, before any store is asked', (length, unit) => {
    expect(() => projected(length, unit)).toThrow(
      expect.objectContaining({
        code: 'definition-fault',
        message: expect.stringContaining('slot k1') as string,
      }) as Error,
    );
  });
});
