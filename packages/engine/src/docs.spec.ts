import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { SetAsideReason } from './decide/decision.ts';
import type { ErrorCode } from './errors/statedeskError.ts';

const page = readFileSync(new URL('../../../docs/engine.md', import.meta.url), 'utf8');

/** The first column of the table whose heading row begins with `first`. */
const column = (first: string): readonly string[] => {
  const from = page.indexOf(`| ${first} |`);
  const rows = page.slice(from, page.indexOf('\n\n', from)).split('\n').slice(2);
  return rows.map((row) => row.split('|')[1]!.trim().replaceAll('`', ''));
};

describe('R14 the page on the engine', () => {
  it('lists every error code', () => {
    const codes: Record<ErrorCode, true> = {
      'invalid-command': true,
      'invalid-query': true,
      'invalid-options': true,
      'unknown-instance': true,
      'unknown-procedure': true,
      'idempotency-conflict': true,
      'revision-conflict': true,
      'instance-set-aside': true,
      'record-too-large': true,
      'definition-fault': true,
      'port-failed': true,
      'invalid-document': true,
      'corrupt-journal': true,
      'engine-closed': true,
      'store-closed': true,
      'store-unavailable': true,
      'store-incompatible': true,
      'store-damaged': true,
    };
    expect(column('code')).toEqual(Object.keys(codes));
  });

  it('lists every reason to set an instance aside', () => {
    const reasons: Record<SetAsideReason['code'], true> = {
      unreadable: true,
      'decide-threw': true,
      'deadline-refused': true,
      'deadline-fired-twice': true,
      'deadlines-without-end': true,
    };
    expect(column('reason')).toEqual(Object.keys(reasons));
  });
});
