import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, inject, it } from 'vitest';

const at = (path: string): string => new URL(path, import.meta.url).pathname;

const server = async (): Promise<string> =>
  process.env['DATABASE_URL'] ?? text(connect(inject('postgresServer'), '127.0.0.1'));

describe('architecture §6 a host’s rows and an incident in one transaction', () => {
  it('are both there, or neither: it prints the transcript that is kept beside it', async () => {
    const env = {
      ...process.env,
      DATABASE_URL: await server(),
      PORTAL_SCHEMA: `portal_${randomBytes(6).toString('hex')}`,
    };
    const printed = execFileSync(process.execPath, [at('main.ts')], { encoding: 'utf8', env });
    expect(printed).toBe(readFileSync(at('../transcript.txt'), 'utf8'));
  });
});
