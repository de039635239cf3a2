import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LogFault } from '../faults/logFault.ts';
import { logIdentity } from './logIdentity.ts';
import { unpacked } from './unpacked.ts';
import { wholeLines } from './wholeLines.ts';

const text = Array.from({ length: 5000 }, (_, line) => `${String(line)},日志,${String(line * 7919)}\n`).join('');

let directory = '';
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'statedesk-spec-'));
});
afterAll(() => rm(directory, { recursive: true }));

const file = async (name: string, bytes: string | Buffer): Promise<string> => {
  const path = join(directory, name);
  await writeFile(path, bytes);
  return path;
};

const read = async (path: string): Promise<{ readonly text: string; readonly faults: readonly LogFault[] }> => {
  const faults: LogFault[] = [];
  let all = '';
  for await (const part of wholeLines(unpacked(path), (fault) => faults.push(fault))) all += part;
  return { text: all, faults };
};

describe('a log is read packed or plain', () => {
  it('gives the same text and the same identity for both, whatever the name', async () => {
    const plain = await file('plain.gz', text);
    const packed = await file('packed.csv', gzipSync(text));
    expect(await read(plain)).toEqual({ text, faults: [] });
    expect(await read(packed)).toEqual({ text, faults: [] });
    expect(await logIdentity(packed)).toBe(await logIdentity(plain));
  });

  it('takes a longer file for another log', async () => {
    expect(await logIdentity(await file('longer', `${text}x`))).not.toBe(await logIdentity(await file('log', text)));
  });

  it('reads an empty file as no text', async () => {
    expect(await read(await file('empty', ''))).toEqual({ text: '', faults: [] });
  });

  it('fails where there is no file', async () => {
    await expect(read(join(directory, 'none'))).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('a truncated file is used up to its last whole line and named', () => {
  it('gives whole lines only and the line it ends in', async () => {
    const packed = gzipSync(text);
    const cut = await read(await file('cut.gz', packed.subarray(0, packed.length / 2)));
    expect(text.startsWith(cut.text)).toBe(true);
    expect(cut.text.endsWith('\n')).toBe(true);
    const lines = cut.text.split('\n').length;
    expect(cut.faults).toEqual([{ code: 'truncated-file', line: lines, detail: 'unexpected end of file' }]);
  });

  it('names damage inside as well', async () => {
    const packed = gzipSync(text);
    packed.fill(0xff, packed.length / 2, packed.length / 2 + 64);
    const { faults } = await read(await file('damaged.gz', packed));
    expect(faults).toMatchObject([{ code: 'truncated-file' }]);
  });
});
