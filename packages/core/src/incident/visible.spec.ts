import { describe, expect, it } from 'vitest';
import { roleLabels } from '../labels/roleLabels.ts';
import { blankIncident } from './blankIncident.ts';
import { visible } from './visible.ts';

const record = { ...blankIncident, organisation: '西湖医院' };
const sees = (roles: readonly string[], party?: string) =>
  visible(record, { id: 'p', roles: [...roles], ...(party === undefined ? {} : { party }) });

describe('R15 who sees an incident 可见范围', () => {
  it.each(Object.keys(roleLabels).filter((role) => role !== 'customer'))('shows it to %s', (role) => {
    expect(sees([role])).toBe(true);
  });

  it('shows it to a customer of the organisation it belongs to', () => {
    expect(sees(['customer'], '西湖医院')).toBe(true);
  });

  it.each([
    ['a customer of another organisation', ['customer'], '东湖医院'],
    ['a customer who speaks for nobody', ['customer'], undefined],
    ['somebody without a role', [], '西湖医院'],
    ['a role nobody has listed', ['toString', 'root'], '西湖医院'],
  ])('hides it from %s', (_, roles, party) => {
    expect(sees(roles, party)).toBe(false);
  });

  it('hides an incident without an organisation from every customer', () => {
    expect(visible(blankIncident, { id: 'p', roles: ['customer'] })).toBe(false);
  });
});
