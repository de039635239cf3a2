import { describe, expect, it } from 'vitest';
import { compileCalendar } from '../compileCalendar.ts';
import { office } from '../samples.suite.ts';

describe('R4 a calendar has an identity', () => {
  it('hashes the canonical JSON of the document, the same for ever', () => {
    expect(compileCalendar(office).hash).toBe(
      'sha256:5483ad15293ef681620bc40f1947867ff90ec4860bf238604207935f292d1e92',
    );
  });

  it('does not depend on the order of keys, nor on writing a default out', () => {
    const reversed = Object.fromEntries(Object.entries(office).reverse());
    expect(compileCalendar({ ...reversed, overrides: [] }).hash).toBe(compileCalendar(office).hash);
  });

  it('changes with any date', () => {
    const changed = { ...office, holidays: [{ date: '2026-10-02', title: office.holidays[0].title }] };
    expect(compileCalendar(changed).hash).not.toBe(compileCalendar(office).hash);
  });

  it('is the same for the strict calendar', () => {
    const calendar = compileCalendar(office);
    expect(calendar.strict().hash).toBe(calendar.hash);
  });
});
