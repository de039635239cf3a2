import { describe, expect, it } from 'vitest';
import { attached, done, inChina } from './clockSamples.suite.ts';
import { freezeClock } from './freezeClock.ts';
import { ledgerFaults } from './ledgerFaults.ts';
import { pauseClock } from './pauseClock.ts';
import { resumeClock } from './resumeClock.ts';

const friday = (time: string) => inChina(`2026-01-30 ${time}`);
const resumed = done(resumeClock(done(pauseClock(attached, friday('11:00'), 'customer')), friday('15:00'), 'customer'));
const frozen = done(freezeClock(resumed, friday('16:00')));
const paths = (ledger: typeof frozen) => ledgerFaults(ledger).map(({ path }) => path.join('.'));

describe('R11 a ledger is frozen after all that is on it', () => {
  it('as the operations make it', () => {
    expect(paths(frozen)).toEqual([]);
  });

  it('and not before a pause on it ended', () => {
    const at = friday('14:00');
    expect(paths({ ...frozen, frozenAt: at, stopped: { at, how: 'frozen' } })).toEqual(['frozenAt']);
  });

  it('which is said once, however much lies behind it', () => {
    expect(paths({ ...frozen, frozenAt: friday('10:30'), stopped: { at: friday('10:30'), how: 'frozen' } })).toEqual([
      'frozenAt',
    ]);
    expect(paths({ ...frozen, frozenAt: friday('10:30') })).toEqual(['frozenAt']);
  });
});
