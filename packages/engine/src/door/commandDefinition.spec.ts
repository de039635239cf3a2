import { describe, expect, it } from 'vitest';
import type { InvalidCommandError } from '../errors/invalidCommandError.ts';
import { lending } from '../testProcedures/lending/lending.suite.ts';
import { commandDefinition } from './commandDefinition.ts';

const refusal = (type: string): InvalidCommandError => {
  try {
    commandDefinition(lending, type);
  } catch (error) {
    return error as InvalidCommandError;
  }
  throw new Error(`'${type}' was taken`);
};

describe('R14 a command that the procedure has not', () => {
  const { message, issues } = refusal('returnBooks');

  it('is refused with those that a person may give', () => {
    expect(message).toContain("'returnBooks' is not a command of 'lending'; accepted: ");
    expect(message).toContain('returnBook');
    expect(issues).toMatchObject([{ path: '/type', message: { zh: expect.stringContaining('可用：') as string } }]);
  });

  it('tells of none that is the clock’s or another instance’s', () => {
    const told = message.split('accepted: ')[1]?.split(', ');
    const others = Object.entries(lending.commands).filter(([, { by }]) => by === 'system' || by.join() === 'instance');
    expect(others.length).toBeGreaterThan(0);
    expect(others.filter(([name]) => told?.includes(name))).toEqual([]);
    expect(others.length + (told?.length ?? 0)).toBe(Object.keys(lending.commands).length);
  });

  it('finds no name that every object has', () => {
    expect(refusal('toString').code).toBe('invalid-command');
  });

  it('stays out of the way of one that it has, the clock’s too', () => {
    for (const [type, own] of Object.entries(lending.commands)) expect(commandDefinition(lending, type)).toBe(own);
  });
});
