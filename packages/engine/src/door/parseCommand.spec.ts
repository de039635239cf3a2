import { describe, expect, it } from 'vitest';
import { InvalidCommandError } from '../errors/invalidCommandError.ts';
import { parseEnvelope } from './parseCommand.ts';
import { inputLimits } from './plainJson.ts';

const actor = { id: 'mei', roles: ['member'] };
const command = { type: 'lendBook', instanceId: 'lending/default/1', actor };
const issuesOf = (input: unknown) => {
  try {
    parseEnvelope(input);
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidCommandError);
    return (error as InvalidCommandError).issues;
  }
};
const nested = (depth: number): unknown => (depth === 0 ? 1 : { in: nested(depth - 1) });
const throwing = Object.defineProperty({ ...command }, 'payload', {
  enumerable: true,
  get: () => {
    throw new RangeError('no');
  },
});

describe('R14 the first door: the envelope of a command', () => {
  it('takes one, and fills in what may be left out', () => {
    expect(parseEnvelope(command)).toEqual({ ...command, payload: {} });
  });

  it('turns an instant with an offset into UTC', () => {
    expect(parseEnvelope({ ...command, occurredAt: '2026-03-02T09:00:00+08:00' }).occurredAt).toBe(
      '2026-03-02T01:00:00.000Z',
    );
  });

  it('says how an instant is written, where one is not', () => {
    expect(issuesOf({ ...command, occurredAt: '2026-03-02 09:00' })).toEqual([
      {
        path: '/occurredAt',
        message: {
          en: 'expected an instant with its offset from UTC, such as 2026-03-02T10:00:00+08:00',
          zh: '须为带时区偏移的时刻，如 2026-03-02T10:00:00+08:00',
        },
      },
    ]);
  });

  it.each<[string, unknown, string]>([
    ['nothing', undefined, ''],
    ['a text', 'lendBook', ''],
    ['a list', [command], ''],
    ['no type', { ...command, type: undefined }, '/type'],
    ['an unknown member', { ...command, revision: 3 }, ''],
    ['an empty instance', { ...command, instanceId: '' }, '/instanceId'],
    ['no actor', { ...command, actor: undefined }, '/actor'],
    ['an actor with roles of another kind', { ...command, actor: { id: 'mei', roles: 'member' } }, '/actor/roles'],
    ['a tenant with a slash', { ...command, tenant: 'a/b' }, '/tenant'],
    ['a negative revision', { ...command, expectedRevision: -1 }, '/expectedRevision'],
    ['half a revision', { ...command, expectedRevision: 1.5 }, '/expectedRevision'],
    ['a revision that is NaN', { ...command, expectedRevision: Number.NaN }, '/expectedRevision'],
    ['a time without an offset', { ...command, occurredAt: '2026-03-02T09:00:00' }, '/occurredAt'],
    ['a day that does not exist', { ...command, occurredAt: '2026-02-30T09:00:00Z' }, '/occurredAt'],
    ['a time before 1970', { ...command, occurredAt: '1969-12-31T23:59:59Z' }, '/occurredAt'],
    ['a far-away time', { ...command, occurredAt: '2200-01-01T00:00:00Z' }, '/occurredAt'],
    ['half a character', { ...command, reason: 'a\ud800' }, '/reason'],
    ['U+0000', { ...command, idempotencyKey: 'a\u0000' }, '/idempotencyKey'],
    ['a number that is not finite', { ...command, payload: { days: Number.POSITIVE_INFINITY } }, '/payload/days'],
    ['a Date', { ...command, payload: { at: new Date(0) } }, '/payload/at'],
    ['a bigint', { ...command, payload: { n: 1n } }, '/payload/n'],
    ['a function', { ...command, payload: { f: () => 1 } }, '/payload/f'],
    ['a Map', { ...command, payload: new Map() }, '/payload'],
    ['a polluting key', JSON.parse('{"type":"x","payload":{"__proto__":{"admin":true}}}'), '/payload/__proto__'],
    ['a list with a gap', { ...command, payload: { list: [1, , 2] } }, '/payload/list/1'],
    ['too deep a payload', { ...command, payload: nested(40) }, `/payload${'/in'.repeat(inputLimits.depth - 1)}`],
    ['a megabyte', { ...command, payload: { text: 'x'.repeat(1_000_001) } }, '/payload/text'],
    [
      'a megabyte of pieces',
      { ...command, payload: { list: Array.from({ length: 200_000 }, () => 1) } },
      '/payload/list',
    ],
    ['a list of four billion gaps', { ...command, payload: { list: new Array(4_294_967_295) } }, '/payload/list'],
    ['a getter that throws', throwing, ''],
    ['the statechart’s own names', { ...command, type: 'xstate.done.state.loan' }, '/type'],
    ['a claim to be the clock', { ...command, actor: { id: 'system', roles: [] } }, '/actor/id'],
  ])('refuses %s, and says where', (_, input, path) => {
    const issues = issuesOf(input);
    expect(issues.map((issue) => issue.path)).toContain(path);
    for (const { message } of issues) {
      expect(message.en).not.toBe('');
      expect(message.zh).toMatch(/\p{Script=Han}/u);
    }
  });

  it('refuses a cycle', () => {
    const cycle: { self?: unknown } = {};
    cycle.self = cycle;
    expect(issuesOf({ ...command, payload: cycle })).toHaveLength(1);
  });

  it('leaves no trace of a polluting key', () => {
    issuesOf(JSON.parse('{"type":"x","payload":{"__proto__":{"admin":true}}}'));
    issuesOf(JSON.parse('{"type":"x","payload":{"constructor":{"prototype":{"admin":true}}}}'));
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });
});
