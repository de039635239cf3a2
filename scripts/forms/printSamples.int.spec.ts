import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const program = new URL('printSamples.ts', import.meta.url).pathname;

describe('6.a 6.b 6.c 6.d 6.e 6.f the samples in docs/forms', () => {
  it('are what the forms print', () => {
    expect(execFileSync(process.execPath, [program, '--check'], { encoding: 'utf8' })).toBe('');
  });
});
